using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Ui.Documents;

/// <summary>A table in Word: its heading above, a heading row that comes back on every page, and rows that are not torn apart.</summary>
internal sealed class WordTable(TableBlock table, CultureInfo culture)
{
    // No word shorter than this is torn; a longer one may be, in headings later than among the rows.
    private const int LongestHeading = 16;
    private const int LongestWord = 12;
    private const int Widest = 34;
    private const int Sampled = 60;

    // A bold letter of a wide typeface and the space beside a column, in twentieths of a point.
    private const int Letter = 150;
    private const int SmallLetter = 118;
    private const int Space = 160;

    // With more columns than this the text is smaller.
    private const int Few = 7;

    public IEnumerable<OpenXmlElement> Write()
    {
        yield return WordBody.Styled(table.Caption, WordStyles.TableCaption);
        yield return Table();
        // Word wants a paragraph between two tables, or makes one table of them.
        yield return WordBody.Styled(table.Note ?? "", WordStyles.TableNote);
    }

    private Table Table()
    {
        var widths = Widths();
        var word = new Table(
            new TableProperties(
                new TableStyle { Val = WordStyles.Table },
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = Twips(widths.Sum()) },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook
                {
                    Val = "04A0",
                    FirstRow = true,
                    FirstColumn = true,
                    LastRow = false,
                    LastColumn = false,
                    NoHorizontalBand = false,
                    NoVerticalBand = true,
                },
                new TableCaption { Val = SheetText.Allowed(table.Caption) }
            ),
            new TableGrid(widths.Select(width => new GridColumn { Width = Twips(width) }))
        );
        word.Append(
            Row(table.Columns.Select(column => Cell.Of(column.Name)), widths, heading: true)
        );
        word.Append(table.Rows.Select(row => Row(row, widths, heading: false)));
        return word;
    }

    private TableRow Row(IEnumerable<Cell> cells, int[] widths, bool heading)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (heading)
            properties.Append(new TableHeader());
        return new(
            cells
                .Select((cell, column) => One(cell, column, widths[column], heading))
                .Cast<OpenXmlElement>()
                .Prepend(properties)
        );
    }

    private TableCell One(Cell cell, int column, int width, bool heading)
    {
        var style = (heading, table.Columns.Count > Few) switch
        {
            (true, false) => WordStyles.TableHeading,
            (true, true) => WordStyles.SmallTableHeading,
            (false, true) => WordStyles.SmallTableText,
            _ => WordStyles.TableText,
        };
        var look = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (table.IsNumbers(column))
            look.Append(new Justification { Val = JustificationValues.Right });
        return new(
            new TableCellProperties(
                new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = Twips(width) }
            ),
            new Paragraph(look, WordBody.Run(cell.In(culture)))
        );
    }

    /// <summary>Room for the longest word of each column first, then shares of what is left by how much they hold.</summary>
    private int[] Widths()
    {
        var letter = table.Columns.Count > Few ? SmallLetter : Letter;
        var columns = table.Columns.Select(Holds).ToList();
        var least = columns.ConvertAll(column => Space + (letter * column.Word));
        var more = columns.ConvertAll(column => 1 + column.Text - column.Word);
        var left = WordFile.TextWidth - least.Sum();
        return
        [
            .. least.Select(
                (width, i) =>
                    left < 0
                        ? width * WordFile.TextWidth / least.Sum()
                        : width + (left * more[i] / more.Sum())
            ),
        ];
    }

    /// <summary>In letters: the longest word of a column that is kept whole, and its longest text.</summary>
    private (int Word, int Text) Holds(TableColumn column, int index)
    {
        var texts = table.Rows.Take(Sampled).Select(row => row[index].In(culture)).ToList();
        var word = Math.Max(
            Math.Min(LongestHeading, LongestIn(column.Name)),
            Math.Min(LongestWord, texts.Select(LongestIn).Append(0).Max())
        );
        var text = Math.Min(Widest, texts.Select(text => text.Length).Append(0).Max());
        return (word, Math.Max(word, text));
    }

    private static int LongestIn(string text) => text.Split(' ', '\n').Max(word => word.Length);

    private static string Twips(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
