using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Wordprocessing;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using MrPlatform.Tests.Ui.Documents;
using MrPlatform.Tests.Ui.Sheets;
using MrPlatform.Ui.Documents;
using NJsonSchema;
using static MrPlatform.Tests.Reports.DrawnUpReport;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.Reports;

/// <summary>Every kind of report in every form: what it is made of, and that no form says something else.</summary>
[Trait("Needs", "Database")]
public sealed partial class ReportKindsTests(DrawnKinds kinds) : IClassFixture<DrawnKinds>
{
    private readonly TestApp app = kinds.App;

    [Fact]
    public async Task The_data_of_every_kind_follow_the_published_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(
            await app.Visitor().Http.GetStringAsync(new Uri("/rapporter/schema", UriKind.Relative)),
            CancellationToken.None
        );
        foreach (var (kind, address) in kinds.Drawn)
        {
            var json = Encoding.UTF8.GetString(await Bytes(app, address + ".json"));
            Assert.Empty(schema.Validate(json));
            var document = DocumentJson.Read(json);
            Assert.Equal(kind, document.Kind);
            Assert.Equal("sv", document.Language);
            Assert.Distinct(document.Tables.Select(table => table.Key));
            Assert.Distinct(document.Sections.Select(section => section.Key));
            Assert.Contains(document.Sections, section => section.ToPaste);
        }
    }

    [Fact]
    public async Task The_word_file_of_every_kind_has_headings_header_rows_language_and_title()
    {
        var leader = await app.As("processledare");
        foreach (var address in kinds.Drawn.Values)
        {
            var page = await leader.Open(address);
            using var word = new Word(await Bytes(app, address + ".docx"));

            Assert.Empty(word.Faults);
            Assert.Equal(("Title", page.Heading), word.Headings[0]);
            Assert.Equal(
                page.Document.QuerySelectorAll(".mr-document :is(h2, h3)").Select(Words.Of),
                word.Headings.Skip(1).Select(h => h.Text)
            );
            Assert.Equal("sv-SE", word.File.PackageProperties.Language);
            Assert.Equal(page.Heading, word.File.PackageProperties.Title);
            Assert.All(
                word.Tables,
                table =>
                    Assert.NotNull(
                        table
                            .Elements<TableRow>()
                            .First()
                            .TableRowProperties?.GetFirstChild<TableHeader>()
                    )
            );
        }
    }

    [Fact]
    public async Task Libreoffice_opens_them_all()
    {
        var office = Path.Combine("/usr/bin", "soffice");
        Assert.SkipUnless(File.Exists(office), "LibreOffice is not installed.");
        var folder = TemporaryFolder.OfThisRun.CreateSubdirectory($"word-{Guid.NewGuid():N}");
        var files = new List<string>();
        foreach (var (kind, address) in kinds.Drawn)
        {
            files.Add(Path.Combine(folder.FullName, $"{kind}.docx"));
            await File.WriteAllBytesAsync(
                files[^1],
                await Bytes(app, address + ".docx"),
                CancellationToken.None
            );
        }
        using var run = Process.Start(
            new ProcessStartInfo(
                office,
                [
                    $"-env:UserInstallation=file://{folder.FullName}/profil",
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder.FullName,
                    .. files,
                ]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        await run.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await run.WaitForExitAsync(CancellationToken.None);

        foreach (var file in files)
        {
            var pdf = await File.ReadAllBytesAsync(
                Path.ChangeExtension(file, "pdf"),
                CancellationToken.None
            );
            Assert.Contains("/Type/Page", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task No_text_becomes_a_formula_in_any_form()
    {
        foreach (var address in kinds.Drawn.Values)
        {
            var document = DocumentJson.Read((await Kept(app, address)).Content);
            if (!document.Tables.Any())
                continue;
            using var book = SpreadsheetDocument.Open(
                new MemoryStream(await Bytes(app, address + ".xlsx")),
                isEditable: false
            );
            Assert.Equal(document.Tables.Count(), book.WorkbookPart!.WorksheetParts.Count());
            Assert.Empty(
                book.WorkbookPart.WorksheetParts.SelectMany(part =>
                    part.Worksheet!.Descendants<CellFormula>()
                )
            );
            var rows = Csv.Read(await Bytes(app, address + ".csv"));
            Assert.DoesNotContain(rows.SelectMany(row => row), DrawnKinds.IsFormula);
        }
        var plan = Csv.Read(await Bytes(app, kinds.Drawn["handlingsplan"] + ".csv"));
        Assert.Contains(plan, row => row[0] == "'" + DrawnKinds.Late);
    }

    [Fact]
    public async Task Csv_without_a_table_is_all_of_them_each_under_its_name()
    {
        var document = DocumentJson.Read((await Kept(app, kinds.Drawn["redovisning"])).Content);
        var rows = Csv.Read(await Bytes(app, kinds.Drawn["redovisning"] + ".csv"));

        Assert.Equal(
            document.Tables.Select(table => table.Caption),
            rows.Where((row, i) => row.Count == 1 && (i == 0 || rows[i - 1] is [""]))
                .Select(row => row[0])
        );
        Assert.Equal(document.Tables.Sum(table => table.Rows.Count + 3) - 1, rows.Count);
    }

    [Fact]
    public async Task One_page_is_one_page_and_the_year_is_tagged()
    {
        using var files = new PdfFiles(Environment.GetEnvironmentVariable("PATH"));
        Assert.SkipUnless(files.CanBeMade, "weasyprint is not installed.");
        var leader = await app.As("processledare");
        var demo = (await leader.Open("/handlingsplaner"))
            .Link("Handlingsplan 2027–2028")
            .GetAttribute("href")!
            .Split('/')[^1];
        var page = await (await leader.Open($"/handlingsplaner/{demo}/rapport/ensida")).Draw();

        foreach (var address in new[] { page.Address, kinds.Drawn["ensida"] })
            Assert.Single(
                PageInPdf.Matches(Encoding.Latin1.GetString(await Bytes(app, address + ".pdf")))
            );
        var year = Encoding.Latin1.GetString(await Bytes(app, kinds.Drawn["redovisning"] + ".pdf"));
        Assert.Contains("pdfuaid:part", year, StringComparison.Ordinal);
        Assert.Contains("/Lang (sv-SE)", year, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_who_read_plans_read_what_is_not_about_a_round_and_nobody_else_does()
    {
        var council = await app.As("fortroendevald");
        var (other, editor) = (await app.As("processledare-region"), await app.As("redaktor"));
        foreach (var (kind, address) in kinds.Drawn)
        {
            (await council.Open(address)).Answers(HttpStatusCode.OK);
            var form = kinds.Form(kind);
            (await council.Open(form)).Answers(HttpStatusCode.Forbidden);
            (await council.Forge(form, ("Causes", "Därför."))).Answers(HttpStatusCode.Forbidden);
            foreach (var outsider in new[] { other, editor })
            foreach (var ending in new[] { "", ".docx", ".xlsx", ".csv", ".json" })
                (await outsider.Open(address + ending)).Answers(HttpStatusCode.NotFound);
            // A year is everybody's own; the rest is not to be found.
            if (kind is not ("delar" or "redovisning"))
                (await other.Open(form)).Answers(HttpStatusCode.NotFound);
            (await editor.Open(form)).Answers(HttpStatusCode.NotFound);
        }
        var leader = await app.As("processledare");
        foreach (
            var wrong in new[]
            {
                $"/handlingsplaner/{kinds.Plan}/rapport/risker",
                "/rapporter/ny/delar?del=t9",
                "/rapporter/ny/redovisning?ar=1",
                "/overlamning/finns-inte/paket",
            }
        )
            (await leader.Open(wrong)).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_list_shows_one_kind_when_asked_and_what_can_be_drawn_up()
    {
        var leader = await app.As("processledare");
        var list = (await leader.Open("/rapporter?slag=risker")).Answers(HttpStatusCode.OK);

        Assert.NotNull(list.Document.QuerySelector($"a[href='{kinds.Drawn["risker"]}']"));
        Assert.Null(list.Document.QuerySelector($"a[href='{kinds.Drawn["ensida"]}']"));
        (await list.Follow("Ta fram Provplan som dokument")).Shows("Ta fram: Provplan");
        (await leader.Open("/rapporter?slag=finns-inte")).Answers(HttpStatusCode.NotFound);
        (await (await app.As("revisor")).Open("/rapporter")).DoesNotShow("Det här kan du ta fram");
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.None, 5_000)]
    private static partial Regex PageInPdf { get; }
}
