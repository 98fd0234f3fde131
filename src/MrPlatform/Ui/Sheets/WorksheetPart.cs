using System.Globalization;
using System.Xml;

namespace MrPlatform.Ui.Sheets;

/// <summary>One sheet: widths from what its first rows hold, a bold first row that stays when one scrolls, typed cells, and help for who fills it in.</summary>
internal sealed class WorksheetPart(XmlWriter xml, Sheet sheet)
{
    private const int Measured = 200;
    private const int RowsAtATime = 500;
    private const int LastRow = 1_048_576;

    // In the order of WorkbookParts.Styles.
    private const string Heading = "1";
    private const string Note = "6";

    private int _row;

    /// <param name="send">What has been written goes on its way.</param>
    public async Task Write(Func<Task> send, CancellationToken stop)
    {
        await using var rows = sheet.Rows.GetAsyncEnumerator(stop);
        List<IReadOnlyList<Cell>> first = [];
        while (first.Count < Measured && await rows.MoveNextAsync())
            first.Add(rows.Current);
        xml.WriteStartElement("worksheet", ExcelFile.Main);
        View();
        Widths(first);
        xml.WriteStartElement("sheetData");
        Row(sheet.Columns.Select(column => Cell.Of(column.Name)), Heading);
        foreach (var row in first)
            Row(row);
        while (await rows.MoveNextAsync())
        {
            Row(rows.Current);
            if (_row % RowsAtATime > 0)
                continue;
            await xml.FlushAsync();
            await send();
        }
        var last = _row;
        if (sheet.Notes.Count > 0)
            _row++;
        foreach (var note in sheet.Notes)
            Row([note], Note);
        xml.WriteEndElement();
        Filter(last);
        Help();
        xml.WriteEndElement();
    }

    private void View()
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane");
        xml.WriteAttributeString("ySplit", "1");
        xml.WriteAttributeString("topLeftCell", "A2");
        xml.WriteAttributeString("activePane", "bottomLeft");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Widths(List<IReadOnlyList<Cell>> first)
    {
        if (sheet.Columns.Count == 0)
            return;
        xml.WriteStartElement("cols");
        foreach (var (i, column) in sheet.Columns.Index())
        {
            var longest = first
                .Select(row => i < row.Count ? row[i].Words?.Length ?? 0 : 0)
                .Append(column.Name.Length)
                .Max();
            xml.WriteStartElement("col");
            xml.WriteAttributeString("min", Number(i + 1));
            xml.WriteAttributeString("max", Number(i + 1));
            xml.WriteAttributeString(
                "width",
                Number(column.Width ?? Math.Clamp(longest + 3, 8, 60))
            );
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void Row(IEnumerable<Cell> cells, string? style = null)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Number(++_row));
        var column = 0;
        foreach (var cell in cells)
            One(cell, ColumnName(column++), style);
        xml.WriteEndElement();
    }

    private void One(Cell cell, string column, string? style)
    {
        if (cell.Kind is CellKind.Nothing)
            return;
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", column + Number(_row));
        if ((style ?? StyleOf(cell.Kind)) is { } look)
            xml.WriteAttributeString("s", look);
        if (cell.Kind is CellKind.Text)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(SheetText.InCell(cell.Words));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteElementString("v", cell.Value.ToString("R", CultureInfo.InvariantCulture));
        }
        xml.WriteEndElement();
    }

    private static string? StyleOf(CellKind kind) =>
        kind switch
        {
            CellKind.Text => "2",
            CellKind.Percent => "3",
            CellKind.Day => "4",
            CellKind.Time => "5",
            _ => null,
        };

    private void Filter(int last)
    {
        if (sheet.Columns.Count == 0 || last < 2)
            return;
        xml.WriteStartElement("autoFilter");
        xml.WriteAttributeString("ref", $"A1:{ColumnName(sheet.Columns.Count - 1)}{Number(last)}");
        xml.WriteEndElement();
    }

    private void Help()
    {
        var helped = sheet
            .Columns.Index()
            .Where(column => column.Item.Note is not null || column.Item.Choices is not null)
            .ToList();
        if (helped.Count == 0)
            return;
        xml.WriteStartElement("dataValidations");
        xml.WriteAttributeString("count", Number(helped.Count));
        foreach (var (i, column) in helped)
            Help(column, ColumnName(i));
        xml.WriteEndElement();
    }

    private void Help(Column column, string letter)
    {
        xml.WriteStartElement("dataValidation");
        if (column.Choices is not null)
            xml.WriteAttributeString("type", "list");
        xml.WriteAttributeString("allowBlank", "1");
        if (column.Note is { } note)
        {
            xml.WriteAttributeString("showInputMessage", "1");
            xml.WriteAttributeString("promptTitle", Cut(column.Name, 32));
            xml.WriteAttributeString("prompt", Cut(note, 255));
        }
        if (column.Choices is not null)
            xml.WriteAttributeString("showErrorMessage", "1");
        xml.WriteAttributeString("sqref", $"{letter}2:{letter}{Number(LastRow)}");
        if (column.Choices is { } choices)
            xml.WriteElementString("formula1", WorkbookParts.ListOf(choices));
        xml.WriteEndElement();
    }

    private static string Cut(string text, int length)
    {
        var allowed = SheetText.Allowed(text);
        return allowed.Length <= length ? allowed : allowed[..(length - 1)] + "…";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A, B … Z, AA.</summary>
    internal static string ColumnName(int column) =>
        column < 26
            ? ((char)('A' + column)).ToString()
            : ColumnName((column / 26) - 1) + (char)('A' + (column % 26));
}
