using System.Globalization;
using System.Text;

namespace MrPlatform.Ui.Sheets;

/// <summary>
/// A table as text with separators (RFC 4180), written so that Excel opens it with a double click in the language it is read in:
/// semicolon and decimal comma in Swedish, comma and decimal point in English, UTF-8 that says so. A text that a spreadsheet would
/// take for a formula gets an apostrophe before it; a negative number stays a number.
/// </summary>
public static class CsvFile
{
    public const string Type = "text/csv; charset=utf-8";
    private const int RowsAtATime = 200;
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static Task Write(
        Sheet sheet,
        Stream to,
        string language,
        CancellationToken stop = default
    ) => Write([sheet], to, language, stop);

    /// <summary>Several tables stand one after another, each under its name, with an empty row between.</summary>
    public static async Task Write(
        IReadOnlyList<Sheet> sheets,
        Stream to,
        string language,
        CancellationToken stop = default
    )
    {
        var form = CultureInfo.GetCultureInfo(language == "en" ? "en-GB" : "sv-SE");
        var separator = language == "en" ? ',' : ';';
        await using var file = new StreamWriter(to, WithMark, 16_384, leaveOpen: true);
        foreach (var (i, sheet) in sheets.Index())
        {
            if (i > 0)
                await file.WriteAsync("\r\n".AsMemory(), stop);
            await Table(sheet, file, (sheets.Count > 1, separator, form), stop);
        }
        await file.FlushAsync(stop);
    }

    private static async Task Table(
        Sheet sheet,
        StreamWriter file,
        (bool IsNamed, char Separator, CultureInfo Form) written,
        CancellationToken stop
    )
    {
        var (isNamed, separator, form) = written;
        var some = new StringBuilder();
        if (isNamed)
            Row(some, [sheet.Name], separator, form);
        Row(some, sheet.Columns.Select(column => Cell.Of(column.Name)), separator, form);
        var rows = 0;
        await foreach (var row in sheet.Rows.WithCancellation(stop))
        {
            Row(some, row, separator, form);
            if (++rows % RowsAtATime > 0)
                continue;
            await file.WriteAsync(some, stop);
            some.Clear();
        }
        if (sheet.Notes.Count > 0)
            some.Append("\r\n");
        foreach (var note in sheet.Notes)
            Row(some, [note], separator, form);
        await file.WriteAsync(some, stop);
    }

    private static void Row(
        StringBuilder file,
        IEnumerable<Cell> cells,
        char separator,
        CultureInfo form
    )
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
                file.Append(separator);
            first = false;
            file.Append(Field(cell, separator, form));
        }
        file.Append("\r\n");
    }

    private static string Field(Cell cell, char separator, CultureInfo form) =>
        cell.Kind switch
        {
            CellKind.Nothing => "",
            CellKind.Number => Quoted(Plain(cell.Value, form), separator),
            CellKind.Percent => cell.Value.ToString("0%", CultureInfo.InvariantCulture),
            CellKind.Text => Quoted(Harmless(SheetText.Allowed(cell.Words)), separator),
            _ => cell.Words,
        };

    // The minus sign of Swedish typography is not one that spreadsheets read.
    private static string Plain(double number, CultureInfo form) =>
        number
            .ToString("0.##########", CultureInfo.InvariantCulture)
            .Replace(".", form.NumberFormat.NumberDecimalSeparator, StringComparison.Ordinal);

    private static string Harmless(string text) => SheetText.IsFormula(text) ? "'" + text : text;

    private static string Quoted(string text, char separator) =>
        text.AsSpan().IndexOfAny([separator, '"', '\r', '\n']) < 0
            ? text
            : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
