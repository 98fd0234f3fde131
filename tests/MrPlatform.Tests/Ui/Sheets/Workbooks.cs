using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace MrPlatform.Tests.Ui.Sheets;

/// <summary>A workbook read back, cell by cell.</summary>
internal static class Workbooks
{
    public static WorksheetPart PartOf(SpreadsheetDocument book, int at) =>
        (WorksheetPart)
            book.WorkbookPart!.GetPartById(
                book.WorkbookPart.Workbook!.Descendants<Sheet>().ElementAt(at).Id!.Value!
            );

    public static Worksheet SheetOf(SpreadsheetDocument book, int at) =>
        PartOf(book, at).Worksheet!;

    public static List<List<Cell>> Rows(SpreadsheetDocument book, int at) =>
        [.. SheetOf(book, at).Descendants<Row>().Select(row => row.Elements<Cell>().ToList())];

    public static DateTime Moment(Cell cell) =>
        DateTime.FromOADate(double.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture));

    public static CellFormat LookOf(SpreadsheetDocument book, Cell cell) =>
        book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>()
            .ElementAt((int)cell.StyleIndex!.Value);

    public static Font FontOf(SpreadsheetDocument book, Cell cell) =>
        book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.Fonts!.Elements<Font>()
            .ElementAt((int)LookOf(book, cell).FontId!.Value);

    public static string FormatOf(SpreadsheetDocument book, Cell cell)
    {
        var id = LookOf(book, cell).NumberFormatId!.Value;
        return id == 9
            ? "0%"
            : book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.NumberingFormats!.Elements<NumberingFormat>()
                .Single(format => format.NumberFormatId!.Value == id)
                .FormatCode!.Value!;
    }
}
