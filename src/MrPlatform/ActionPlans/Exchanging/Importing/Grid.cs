using System.Xml;
using MrPlatform.OwnFrameworks.Importing;
using MrPlatform.OwnFrameworks.Texts;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>What a file cannot be read as a table for, as a sentence to whoever sent it.</summary>
public sealed class UnreadableFile(string sentence) : Exception(sentence);

/// <summary>One row of a file: its number there, what stands in each column, and which of them are reckoned by a formula.</summary>
public sealed record GridRow(int Number, IReadOnlyList<string> Cells, IReadOnlyList<int> Formulas)
{
    public string At(int column) => column < Cells.Count ? Cells[column] : "";
}

/// <summary>
/// Somebody's file as headings and rows, told by what it holds and never by its name. What it cannot be read as is a sentence, thrown as
/// <see cref="UnreadableFile"/>.
/// </summary>
public sealed record Grid(IReadOnlyList<string> Headings, IReadOnlyList<GridRow> Rows)
{
    public const int LargestFile = 5 * 1024 * 1024;
    public const int MostRows = 1000;
    public const int MostColumns = 60;
    private const int MostText = 2_000_000;
    private const int HeadingsWithin = 20;

    public static Grid Of(byte[] file)
    {
        if (file.AsSpan().StartsWith("PK\u0003\u0004"u8))
            return OfWorkbook(file);
        if (file.AsSpan().StartsWith(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 }))
            throw new UnreadableFile(
                "Filen är låst med lösenord eller sparad i ett äldre format. Spara den som Excel-arbetsbok (.xlsx) utan lösenord."
            );
        return Under(SeparatedText.Rows(file));
    }

    private static Grid OfWorkbook(byte[] file)
    {
        try
        {
            using var workbook = WorkbookFile.Open(file);
            var sheet =
                workbook.Sheets.FirstOrDefault(name => name == MeasureTemplate.Measures)
                ?? workbook.Sheets.FirstOrDefault()
                ?? throw new UnreadableFile(ReadWorkbook.Unreadable);
            return Under(RowsOf(workbook.Cells(sheet)));
        }
        catch (InvalidDataException wrong)
        {
            throw new UnreadableFile(ReadWorkbook.SentenceOf(wrong));
        }
        catch (XmlException)
        {
            throw new UnreadableFile(ReadWorkbook.Unreadable);
        }
    }

    private static IEnumerable<GridRow> RowsOf(IEnumerable<SheetCell> cells)
    {
        var rows = new SortedDictionary<int, (List<string> Cells, List<int> Formulas)>();
        foreach (var cell in cells)
        {
            if (cell.Text.Length == 0 && !cell.IsFormula)
                continue;
            var (column, row) = SheetTable.Place(cell.At);
            if (!rows.TryGetValue(row, out var kept))
                rows[row] = kept = ([], []);
            if (column >= MostColumns || rows.Count > MostRows + HeadingsWithin)
                throw new UnreadableFile(TooMuch);
            while (kept.Cells.Count <= column)
                kept.Cells.Add("");
            kept.Cells[column] = cell.Text;
            if (cell.IsFormula)
                kept.Formulas.Add(column);
        }
        return rows.Select(row => new GridRow(row.Key, row.Value.Cells, row.Value.Formulas));
    }

    /// <summary>The headings are the first row that looks like headings; what stands above them is a title or a note.</summary>
    private static Grid Under(IEnumerable<GridRow> rows)
    {
        var all = rows.Select(row => row with { Cells = [.. row.Cells.Select(Tidied)] })
            .Where(row => row.Cells.Any(cell => cell.Length > 0) || row.Formulas.Count > 0)
            .Take(MostRows + HeadingsWithin + 1)
            .ToList();
        if (all.Sum(row => (long)row.Cells.Sum(cell => cell.Length)) > MostText)
            throw new UnreadableFile(TooMuch);
        var headings = all.Take(HeadingsWithin)
            .FirstOrDefault(row =>
                row.Cells.Count(cell => ImportFields.Guess(cell) != ImportField.Nothing) > 1
            );
        headings ??= all.FirstOrDefault();
        if (headings is null)
            throw new UnreadableFile("Filen är tom.");
        var under = all.SkipWhile(row => row != headings).Skip(1).ToList();
        if (under.Count == 0)
            throw new UnreadableFile("Filen har rubriker men inga rader under dem.");
        var width = Math.Max(headings.Cells.Count, under.Max(row => row.Cells.Count));
        return under.Count > MostRows || width > MostColumns
            ? throw new UnreadableFile(TooMuch)
            : new([.. Enumerable.Range(0, width).Select(headings.At)], under);
    }

    /// <summary>Our own files have an apostrophe before what a spreadsheet would take for a formula.</summary>
    private static string Tidied(string text)
    {
        var tidy = Cells.Tidy(text);
        return tidy is ['\'', '=' or '+' or '-' or '@', ..] ? tidy[1..] : tidy;
    }

    internal const string TooMuch =
        "Filen har mer än vad som läses in på en gång: högst 1 000 rader och 60 kolumner. Dela den i flera filer.";
}
