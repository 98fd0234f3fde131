using System.Xml;
using MrPlatform.OwnFrameworks.Importing;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>
/// Reads somebody's file as headings and rows, told by what it holds and never by its name. What it cannot be read as is a sentence, thrown as
/// <see cref="UnreadableFile"/>.
/// </summary>
internal static class ReadGrid
{
    private const int MostSheets = 40;
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
        var grid = Under(SeparatedText.Rows(file)) ?? throw new UnreadableFile("Filen är tom.");
        return grid.Fault is null ? grid : throw new UnreadableFile(grid.Fault);
    }

    private static Grid OfWorkbook(byte[] file)
    {
        try
        {
            using var workbook = WorkbookFile.Open(file);
            var sheets = Sheets(workbook);
            // Better a sheet with headings and a fault, which is told, than another that only happens to have rows.
            var best = sheets
                .OrderByDescending(sheet => sheet.Known > 1)
                .ThenBy(sheet => sheet.Fault is not null)
                .ThenByDescending(sheet => sheet.Known)
                .ThenByDescending(sheet => sheet.Sheet == MeasureTemplate.Measures)
                .FirstOrDefault();
            if (best is null)
                throw new UnreadableFile(
                    workbook.HasHidden
                        ? "Bladen som syns i filen är tomma. Visa det dolda blad som har åtgärderna, spara filen och läs in den igen."
                        : "Filen är tom."
                );
            return best.Fault is null
                ? best with
                {
                    Others = Fitting(sheets.Where(sheet => sheet != best)),
                }
                : throw new UnreadableFile(best.Fault);
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

    private static List<Grid> Sheets(WorkbookFile workbook)
    {
        var sheets = new List<Grid>();
        foreach (var (position, name) in workbook.Visible.Take(MostSheets).Index())
            if (Under(RowsOf(workbook, name)) is { } grid)
                sheets.Add(
                    grid with
                    {
                        Sheet = name,
                        Position = position,
                        StartsIn1904 = workbook.StartsIn1904,
                    }
                );
        return sheets;
    }

    /// <summary>What is kept of the sheets that nobody has chosen has a limit too.</summary>
    private static List<Grid> Fitting(IEnumerable<Grid> sheets)
    {
        var (kept, text) = (new List<Grid>(), 0L);
        foreach (var sheet in sheets)
        {
            text += Length(sheet.Rows);
            kept.Add(
                text <= MostText
                    ? sheet
                    : sheet with
                    {
                        Rows = [],
                        Doubtful = null,
                        Fault = Grid.TooMuch,
                    }
            );
        }
        return kept;
    }

    private static long Length(IEnumerable<GridRow> rows) =>
        rows.Sum(row => (long)row.Cells.Sum(cell => cell.Length));

    private static IEnumerable<GridRow> RowsOf(WorkbookFile workbook, string sheet)
    {
        var rows =
            new SortedDictionary<int, (List<string> Cells, List<int> Formulas, bool Hidden)>();
        foreach (var cell in workbook.Cells(sheet))
        {
            if (cell.Text.Length == 0 && !cell.IsFormula)
                continue;
            var (column, row) = SheetTable.Place(cell.At);
            // One more than there is room for is enough to see that there is too much.
            column = Math.Min(column, Grid.MostColumns);
            if (!rows.TryGetValue(row, out var kept))
                rows[row] = kept = ([], [], cell.IsHidden);
            if (rows.Count > Grid.MostRows + HeadingsWithin)
                break;
            while (kept.Cells.Count <= column)
                kept.Cells.Add("");
            kept.Cells[column] = workbook.Shown(cell);
            if (cell.IsFormula)
                kept.Formulas.Add(column);
        }
        return rows.Select(row => new GridRow(row.Key, row.Value.Cells, row.Value.Formulas)
        {
            IsHidden = row.Value.Hidden,
        });
    }

    /// <summary>
    /// The headings are the first row that looks like headings; what stands above them is a title or a note. Null when nothing stands there.
    /// </summary>
    private static Grid? Under(IEnumerable<GridRow> rows)
    {
        var all = rows.Select(row => row with { Cells = [.. row.Cells.Select(Tidied)] })
            .Where(row => row.Cells.Any(cell => cell.Length > 0) || row.Formulas.Count > 0)
            .Take(Grid.MostRows + HeadingsWithin + 1)
            .ToList();
        if (all.Count == 0)
            return null;
        var headings =
            all.Take(HeadingsWithin).FirstOrDefault(row => Known(row.Cells) > 1) ?? all[0];
        var under = all.SkipWhile(row => row != headings).Skip(1).ToList();
        var width = under.Append(headings).Max(row => row.Cells.Count);
        var grid = new Grid([.. Enumerable.Range(0, width).Select(headings.At)], under);
        if (under.Count > Grid.MostRows || width > Grid.MostColumns || Length(all) > MostText)
            return grid with { Rows = [], Fault = Grid.TooMuch };
        if (Known(headings.Cells) == 0)
            grid = grid with { Doubtful = headings };
        if (under.Count > 0)
            return grid;
        return grid.Doubtful is null
            ? grid with
            {
                Fault = Grid.NoRows,
            }
            : grid.WithHeadings(areHeadings: false);
    }

    internal static int Known(IEnumerable<string> cells) =>
        cells.Count(cell => ImportFields.Guess(cell) != ImportField.Nothing);

    /// <summary>Our own files have an apostrophe before what a spreadsheet would take for a formula.</summary>
    private static string Tidied(string text)
    {
        var tidy = Cells.Tidy(text);
        return tidy is ['\'', .. var rest] && SheetText.IsFormula(rest) ? rest : tidy;
    }
}
