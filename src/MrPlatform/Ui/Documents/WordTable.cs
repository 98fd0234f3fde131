using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Ui.Documents;

/// <summary>A table in Word: its heading above, a heading row that comes back on every page, and rows that are not torn apart.</summary>
/// <param name="room">The width of the text on the sheet, in twentieths of a point.</param>
internal sealed class WordTable(TableBlock table, CultureInfo culture, int room)
{
    public IEnumerable<OpenXmlElement> Write()
    {
        yield return WordBody.Styled(table.Caption, WordStyles.TableCaption);
        yield return Table();
        // Word wants a paragraph between two tables, or makes one table of them.
        yield return WordBody.Styled(table.Note ?? "", WordStyles.TableNote);
    }

    private Table Table()
    {
        var widths = TableWidths.Of(table, culture, room);
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
        var style = (heading, table.IsWide) switch
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

    private static string Twips(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
