using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MrPlatform.Ui.Sheets;
using static MrPlatform.Tests.Ui.Sheets.Workbooks;
using Cell = MrPlatform.Ui.Sheets.Cell;
using Column = MrPlatform.Ui.Sheets.Column;
using Sheet = MrPlatform.Ui.Sheets.Sheet;
using Workbook = MrPlatform.Ui.Sheets.Workbook;

namespace MrPlatform.Tests.Ui.Sheets;

/// <summary>A workbook is read back with the library that reads those of others.</summary>
public sealed class ExcelFileTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 28, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task Numbers_shares_days_and_times_are_what_they_are()
    {
        using var book = await Written(
            new Sheet(
                "Enheter",
                ["Enhet", "Antal", "Täckning", "Dag", "Tid", "Inget"],
                [
                    [
                        "Skola",
                        -3,
                        Cell.Share(0.625),
                        new DateOnly(2026, 11, 22),
                        new DateTimeOffset(2026, 7, 1, 10, 0, 0, TimeSpan.Zero),
                        Cell.Nothing,
                    ],
                ]
            )
        );

        var row = Rows(book, 0)[1];
        Assert.Equal(CellValues.InlineString, row[0].DataType!.Value);
        Assert.Equal("-3", row[1].CellValue!.Text);
        Assert.Null(row[1].DataType);
        Assert.Equal("0.625", row[2].CellValue!.Text);
        Assert.Equal("0%", FormatOf(book, row[2]));
        Assert.Equal(new DateTime(2026, 11, 22), Moment(row[3]));
        Assert.Equal("yyyy\\-mm\\-dd", FormatOf(book, row[3]));
        Assert.Equal(new DateTime(2026, 7, 1, 12, 0, 0), Moment(row[4]));
        Assert.Equal(5, row.Count);
    }

    [Fact]
    public async Task No_text_becomes_a_formula_and_nothing_in_it_changes()
    {
        string[] texts =
        [
            "=HYPERLINK(\"http://ont.example\")",
            "+1",
            "-1",
            "@SUM(A1)",
            "\tindrag",
            "rad\r\nrad",
            "  mellanslag  ",
            "<b>&amp;\"'",
            "ljus 💡 och åäö",
        ];
        using var book = await Written(
            new Sheet("Text", ["=1+1"], texts.Select(text => new Cell[] { text }))
        );

        var rows = Rows(book, 0);
        Assert.Equal(["=1+1", .. texts], rows.Select(row => row[0].InnerText));
        Assert.All(
            rows,
            row =>
            {
                Assert.Equal(CellValues.InlineString, row[0].DataType!.Value);
                Assert.Null(row[0].CellFormula);
            }
        );
    }

    [Fact]
    public async Task What_xml_forbids_is_left_out_and_what_looks_like_a_sign_stays_a_text()
    {
        using var book = await Written(
            new Sheet(
                "Text",
                ["Text"],
                [
                    ["a\0b\u0001c\uD800d\uFFFEe"],
                    ["_x000D_"],
                ]
            )
        );

        Assert.Equal(["Text", "abcde", "_x005F_x000D_"], Rows(book, 0).Select(r => r[0].InnerText));
    }

    [Fact]
    public async Task The_first_row_is_bold_and_stays_and_columns_are_as_wide_as_what_they_hold()
    {
        using var book = await Written(
            new Sheet(
                "Bredd",
                ["Kort", new Column("Eget", Width: 33)],
                [
                    ["en text på tjugofyra tecken", 1],
                ]
            )
        );

        var sheet = SheetOf(book, 0);
        var pane = sheet.Descendants<Pane>().Single();
        Assert.Equal(PaneStateValues.Frozen, pane.State!.Value);
        Assert.Equal(1, pane.VerticalSplit!.Value);
        Assert.Equal(
            [30, 33],
            sheet
                .Descendants<DocumentFormat.OpenXml.Spreadsheet.Column>()
                .Select(c => c.Width!.Value)
        );
        Assert.NotNull(FontOf(book, Rows(book, 0)[0][0]).Bold);
        Assert.Null(FontOf(book, Rows(book, 0)[1][0]).Bold);
    }

    [Fact]
    public async Task Sheets_have_short_names_of_their_own()
    {
        var name = "Förutsättningar: kommunstyrelsen/nämnder [alla]";
        using var book = await Written(Empty(name), Empty(name.ToUpperInvariant()), Empty("'"));

        var names =
            book.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                .Select(sheet => sheet.Name!.Value!)
                .ToList();
        Assert.Equal(3, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, one => Assert.InRange(one.Length, 1, 31));
        Assert.All(names, one => Assert.Equal(-1, one.IndexOfAny([':', '/', '[', ']', '\''])));
    }

    [Fact]
    public async Task A_template_helps_who_fills_it_in()
    {
        using var book = await Written(
            new Sheet(
                "Kriterier",
                [
                    new("Kod", Note: "Samma kod får inte stå två gånger."),
                    new("Gäller", Choices: ["kommun", "region", "alla"]),
                ],
                Array.Empty<Cell[]>()
            )
        );

        var helps = SheetOf(book, 0).Descendants<DataValidation>().ToList();
        Assert.Equal("Samma kod får inte stå två gånger.", helps[0].Prompt!.Value);
        Assert.Equal(DataValidationValues.List, helps[1].Type!.Value);
        Assert.Equal("\"kommun,region,alla\"", helps[1].Formula1!.Text);
        Assert.Equal("B2:B1048576", helps[1].SequenceOfReferences!.InnerText);
    }

    [Fact]
    public async Task The_document_says_what_it_is_and_in_which_language()
    {
        using var book = await Written(Empty("Ett"));

        Assert.Equal("Resultat <2026>", book.PackageProperties.Title);
        Assert.Equal("sv", book.PackageProperties.Language);
        Assert.Equal(At.UtcDateTime, book.PackageProperties.Created!.Value.ToUniversalTime());
    }

    [Fact]
    public async Task A_long_table_is_sent_while_it_is_read()
    {
        const int Long = 200_000;
        var to = new Response();
        var most = 0L;
        var sheet = new Sheet(
            "Lång",
            ["Nummer", "Text"],
            Enumerable
                .Range(0, Long)
                .Select(i =>
                {
                    if (i % 10_000 == 0)
                        most = Math.Max(most, to.Written);
                    return new Cell[] { i, $"Rad {i} av många, med lite text i" };
                })
        );

        await ExcelFile.Write(new("Lång", "sv", [sheet]), to, At);

        Assert.True(
            most > to.Written / 2,
            "Most of the file has gone before the last rows are read."
        );
        using var book = SpreadsheetDocument.Open(new MemoryStream(to.ToArray()), false);
        using var reader = DocumentFormat.OpenXml.OpenXmlReader.Create(PartOf(book, 0));
        var rows = 0;
        while (reader.Read())
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
                rows++;
        Assert.Equal(Long + 1, rows);
    }

    private static Sheet Empty(string name) => new(name, ["A"], Array.Empty<Cell[]>());

    private static async Task<SpreadsheetDocument> Written(params Sheet[] sheets)
    {
        var file = new MemoryStream();
        await ExcelFile.Write(new Workbook("Resultat <2026>", "sv", sheets), file, At);
        var book = SpreadsheetDocument.Open(new MemoryStream(file.ToArray()), false);
        Assert.Empty(new OpenXmlValidator().Validate(book).Select(fault => fault.Description));
        return book;
    }
}
