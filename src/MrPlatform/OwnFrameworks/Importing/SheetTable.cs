using System.Globalization;
using MrPlatform.OwnFrameworks.Texts;

namespace MrPlatform.OwnFrameworks.Importing;

/// <summary>A sheet with headings in its first row and one thing in each row under it.</summary>
internal sealed class SheetTable
{
    private const int MostRows = 5000;
    private const int MostColumns = 100;
    private const int LongestCell = 32_767;

    private readonly string _sheet;
    private readonly IReadOnlyList<TemplateColumn> _columns;
    private readonly List<ImportFault> _faults;
    private readonly Dictionary<int, TemplateColumn> _at = [];
    private readonly SortedDictionary<int, Dictionary<string, string>> _rows = [];

    private SheetTable(
        string sheet,
        IReadOnlyList<TemplateColumn> columns,
        List<ImportFault> faults
    )
    {
        _sheet = sheet;
        _columns = columns;
        _faults = faults;
    }

    /// <summary>The rows that have anything in them, by their number in the sheet.</summary>
    public IEnumerable<(int Row, Func<string, string> Field)> Rows =>
        _rows.Select(row =>
            (row.Key, (Func<string, string>)(name => row.Value.GetValueOrDefault(name, "")))
        );

    public static SheetTable Read(
        WorkbookFile workbook,
        string sheet,
        IReadOnlyList<TemplateColumn> columns,
        List<ImportFault> faults
    )
    {
        var table = new SheetTable(sheet, columns, faults);
        if (!workbook.Has(sheet))
            faults.Add(
                ReadFile.Fault(
                    sheet,
                    "",
                    "Bladet ”{0}” saknas. Utgå från mallen och låt bladen heta som där.",
                    sheet
                )
            );
        else
            table.Take(workbook.Cells(sheet));
        return table;
    }

    public string Where(int row, string field)
    {
        var column = _at.FirstOrDefault(one =>
            one.Value.Field == field
            || one.Value.Field.StartsWith(field + ".", StringComparison.Ordinal)
        );
        return column.Value is null
            ? $"{_sheet}!{row}"
            : $"{_sheet}!{Columns.Letters(column.Key)}{row}";
    }

    public string Heading(string field) =>
        _columns.FirstOrDefault(one => one.Field == field)?.Heading
        ?? _columns
            .FirstOrDefault(one => one.Field.StartsWith(field + ".", StringComparison.Ordinal))
            ?.Heading
        ?? field;

    private void Take(IEnumerable<SheetCell> cells)
    {
        var isHeadings = true;
        foreach (var cell in cells)
        {
            var (column, row) = Place(cell.At);
            if (row > MostRows || column >= MostColumns)
            {
                if (cell.Text.Length == 0)
                    continue;
                Wrong(
                    cell,
                    "",
                    "Bladet har text längre ner eller längre till höger än vad som läses in. Högst {0} rader och {1} kolumner.",
                    MostRows,
                    MostColumns
                );
                return;
            }
            if (isHeadings && row > 1)
                CheckHeadings();
            isHeadings &= row <= 1;
            if (cell.IsFormula)
                Wrong(
                    cell,
                    _at.GetValueOrDefault(column)?.Heading ?? "",
                    "Cellen räknas ut av en formel. Skriv texten i stället."
                );
            else if (row == 1)
                TakeHeading(cell, column);
            else
                TakeText(cell, column, row);
        }
        if (isHeadings)
            CheckHeadings();
    }

    private void TakeHeading(SheetCell cell, int column)
    {
        var heading = Cells.OneLine(cell.Text).TrimEnd('*', ' ');
        if (heading.Length == 0)
            return;
        var known = _columns.FirstOrDefault(one =>
            string.Equals(one.Heading, heading, StringComparison.OrdinalIgnoreCase)
        );
        if (known is null)
            Wrong(
                cell,
                heading.Length > 60 ? heading[..60] : heading,
                "Kolumnen är okänd. Ta bort den eller rätta rubriken; här kan stå {0}.",
                string.Join(", ", _columns.Select(one => one.Heading))
            );
        else if (_at.ContainsValue(known))
            Wrong(cell, heading, "Kolumnen finns två gånger. Ta bort den ena.");
        else
            _at[column] = known;
    }

    private void TakeText(SheetCell cell, int column, int row)
    {
        if (cell.Text.Length > LongestCell)
        {
            Wrong(
                cell,
                _at.GetValueOrDefault(column)?.Heading ?? "",
                "Texten har {0} tecken. Den får ha högst {1}.",
                cell.Text.Length,
                LongestCell
            );
            return;
        }
        var text = Cells.Tidy(cell.Text);
        if (text.Length == 0 || !_at.TryGetValue(column, out var known))
            return;
        if (!_rows.TryGetValue(row, out var fields))
            _rows[row] = fields = new(StringComparer.Ordinal);
        fields[known.Field] = text;
    }

    private void CheckHeadings()
    {
        foreach (var missing in _columns.Where(one => one.Required && !_at.ContainsValue(one)))
            _faults.Add(
                ReadFile.Fault(
                    $"{_sheet}!A1",
                    missing.Heading,
                    "Kolumnen ”{0}” saknas. Lägg till rubriken i första raden.",
                    missing.Heading
                )
            );
    }

    private void Wrong(SheetCell cell, string field, string sentence, params object[] words) =>
        _faults.Add(ReadFile.Fault($"{_sheet}!{Short(cell.At)}", field, sentence, words));

    internal static (int Column, int Row) Place(string at)
    {
        var (column, i) = (0, 0);
        for (; i < at.Length && i < 4 && char.IsAsciiLetterUpper(at[i]); i++)
            column = (column * 26) + (at[i] - 'A' + 1);
        return
            int.TryParse(at.AsSpan(i), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && column > 0
            ? (column - 1, row)
            : throw new InvalidDataException(
                "En cell i filen säger inte var den står. Kopiera texten till en ny mall."
            );
    }

    private static string Short(string at) => at.Length > 12 ? at[..12] : at;
}
