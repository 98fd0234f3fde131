using System.Globalization;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.Ui.Documents;
using MrPlatform.Tests.Ui.Sheets;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Figures;
using NJsonSchema;
using static MrPlatform.Tests.Reports.DrawnUpReport;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.Reports;

/// <summary>The files of a report: the same content in every form, and the round's own numbers.</summary>
[Trait("Needs", "Database")]
public sealed class ReportFilesTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Hostile = "=cmd|' /C calc'!A0 <script>alert(1)</script>";

    [Fact]
    public async Task The_word_file_says_what_the_page_says_in_the_same_order()
    {
        var page = await Of(app, Hostile);
        using var word = new Word(await Bytes(app, page.Address + ".docx"));

        Assert.Empty(word.Faults);
        Assert.Equal(
            page.Document.QuerySelectorAll(".mr-document h2").Select(Words.Of),
            word.Headings.Where(h => h.Style == "Heading1").Select(h => h.Text)
        );
        Assert.Equal(("Title", page.Heading), word.Headings[0]);
        Assert.Contains(Hostile, word.Body.InnerText, StringComparison.Ordinal);
        Assert.Equal("sv-SE", word.File.PackageProperties.Language);
        if (new PngPictures(Environment.GetEnvironmentVariable("PATH")).CanBeMade)
            Assert.Equal(
                page.Document.QuerySelectorAll(".mr-document img")
                    .Select(i => i.GetAttribute("alt")),
                word.Body.Descendants<DocProperties>().Select(p => p.Description!.Value)
            );
    }

    [Fact]
    public async Task The_numbers_are_the_rounds_own()
    {
        var rounds = await DemoRounds.Of(app);
        var page = await Of(app);
        using var word = new Word(await Bytes(app, page.Address + ".docx"));
        var result = $"/nulagesanalyser/{rounds.Concluded}/resultat";
        var units = Csv.Table(await Bytes(app, $"{result}.csv?tabell={ResultSheets.Units}"));
        var law = Csv.Table(await Bytes(app, $"{result}.csv?tabell={ResultSheets.Law}"));

        Assert.Equal(
            units.Select(row => (row[0], row[1], Share(row[^1]))),
            word.TableUnder("Enhet för enhet")
                .Skip(1)
                .Select(row => (row[0], row[1], Share(row[^1])))
        );
        Assert.Equal(
            law.Select(row => (row[0], row[3])),
            word.TableUnder("Lagkrav under nivå 3, lägst först")
                .Skip(1)
                .Select(row => (row[0], row[3]))
        );
        page.Shows($"{law.Count} av ");
    }

    [Fact]
    public async Task Libreoffice_opens_the_word_file()
    {
        var page = await Of(app);
        var pdf = await Office.Pdf(await Bytes(app, page.Address + ".docx"));

        Assert.Contains("/Type/Page", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "pdfuaid:part")]
    [InlineData("?variant=arkiv", "pdfaid:part")]
    public async Task The_pdf_is_tagged_or_for_the_archive(string variant, string follows)
    {
        using var files = new PdfFiles(Environment.GetEnvironmentVariable("PATH"));
        Assert.SkipUnless(files.CanBeMade, "weasyprint is not installed.");
        var page = await Of(app);
        var text = Encoding.Latin1.GetString(await Bytes(app, page.Address + ".pdf" + variant));

        var id = Guid.Parse(page.Address.Split('/')[^1]);
        Assert.Contains($"/ID [({id:N})", text, StringComparison.Ordinal);
        Assert.Contains(follows, text, StringComparison.Ordinal);
        Assert.Contains("/Lang (sv-SE)", text, StringComparison.Ordinal);
        if (variant.Length == 0)
            Assert.Contains("/StructTreeRoot", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_reports_of_the_same_come_as_files_by_different_names()
    {
        var leader = await app.As("processledare");
        foreach (var ending in new[] { "docx", "json", "csv", "xlsx" })
        {
            var names = new List<string>();
            foreach (var page in new[] { await Of(app), await Of(app, "Vi når inte de unga.") })
            {
                var number = (await Kept(app, page.Address)).Number;
                var file = await leader.Http.GetAsync(
                    new Uri($"{page.Address}.{ending}", UriKind.Relative)
                );
                names.Add(file.Content.Headers.ContentDisposition!.FileName!);
                Assert.StartsWith($"{number}-", names[^1].Trim('"'), StringComparison.Ordinal);
            }
            Assert.Distinct(names);
        }
    }

    [Fact]
    public async Task The_data_follow_the_published_schema()
    {
        var page = await Of(app, Hostile);
        var schema = await app.Visitor()
            .Http.GetStringAsync(new Uri("/rapporter/schema", UriKind.Relative));
        var json = Encoding.UTF8.GetString(await Bytes(app, page.Address + ".json"));

        Assert.Empty(
            (await JsonSchema.FromJsonAsync(schema, CancellationToken.None)).Validate(json)
        );
    }

    [Fact]
    public async Task Excel_has_a_sheet_for_each_table_and_csv_has_the_one_that_is_asked_for()
    {
        var page = await Of(app, Hostile);
        var document = DocumentJson.Read((await Kept(app, page.Address)).Content);
        using var book = SpreadsheetDocument.Open(
            new MemoryStream(await Bytes(app, page.Address + ".xlsx")),
            isEditable: false
        );
        var csv = Csv.Table(await Bytes(app, page.Address + ".csv?tabell=lagkrav"));

        Assert.Equal(document.Tables.Count(), book.WorkbookPart!.WorksheetParts.Count());
        Assert.All(
            book.WorkbookPart.WorksheetParts,
            part =>
                Assert.Empty(
                    part.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()
                )
        );
        Assert.Equal(
            document.Tables.Single(t => t.Key == "lagkrav").Rows.Select(row => row[0].Words),
            csv.Select(row => row[0])
        );
        (
            await (await app.As("processledare")).Open(page.Address + ".csv?tabell=finns-inte")
        ).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_picture_is_shown_to_who_may_read_and_runs_nothing()
    {
        var page = await Of(app);
        var address = page.Document.QuerySelector(".mr-document img")!.GetAttribute("src")!;
        var leader = await app.As("processledare");
        var answer = await leader.Http.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(
            "sandbox",
            answer.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        (await (await app.As("processledare-region")).Open(address)).Answers(
            HttpStatusCode.NotFound
        );
    }

    private static double Share(string percent) =>
        double.Parse(new string([.. percent.Where(char.IsDigit)]), CultureInfo.InvariantCulture);
}
