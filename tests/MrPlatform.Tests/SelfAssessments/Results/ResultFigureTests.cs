using System.Buffers.Binary;
using System.Net;
using System.Xml.Linq;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.Ui.Sheets;
using MrPlatform.Ui.Figures;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.Results;

/// <summary>The figures of a concluded round with nine units: the same on the page, in the picture and in the files, and for those who see the result alone.</summary>
[Trait("Needs", "Database")]
public sealed class ResultFigureTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_figure_and_its_files_are_seen_by_those_who_see_the_result_only()
    {
        var address = await Address("principer-och-roller");

        foreach (var ending in new[] { "", ".svg", ".png", ".csv", ".xlsx" })
        {
            (await (await app.As("processledare-region")).Open(address + ending)).Answers(
                HttpStatusCode.NotFound
            );
            var anonymous = await app.Visitor(followRedirects: false)
                .Http.GetAsync(new Uri(address + ending, UriKind.Relative));
            Assert.Equal(HttpStatusCode.Redirect, anonymous.StatusCode);
        }
    }

    [Theory]
    [InlineData("finns-inte.svg")]
    [InlineData("finns-inte.csv")]
    [InlineData("omraden.svg?enhet=99")]
    [InlineData("omraden.gif")]
    [InlineData("omraden.md")]
    public async Task What_is_no_figure_is_absent(string name) =>
        (await (await app.As("processledare")).Open(await Address(name))).Answers(
            HttpStatusCode.NotFound
        );

    [Theory]
    [InlineData("tackning")]
    [InlineData("omraden")]
    [InlineData("ledning-och-namnder")]
    [InlineData("enheter-isar")]
    [InlineData("vilar-pa")]
    public async Task Page_picture_csv_and_workbook_have_the_same_numbers(string key)
    {
        var leader = await app.As("processledare");
        var page = await leader.Open(await Address(key));
        var table = page
            .Document.QuerySelectorAll("figure tbody tr")
            .Select(row => row.Children.Select(Words.Of).Select(Plain).ToList())
            .ToList();

        var csv = Csv.Table(await Bytes($"{key}.csv"));
        Assert.Equal(table, csv.Select(row => row.Select(Shown).ToList()));

        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(
            new MemoryStream(await Bytes($"{key}.xlsx")),
            false
        );
        Assert.Equal(
            csv.Select(row => row[0]),
            Workbooks.Rows(book, 0).Skip(1).Take(csv.Count).Select(row => row[0].InnerText)
        );

        var picture = XElement.Parse(
            System.Text.Encoding.UTF8.GetString(await Bytes($"{key}.svg"))
        );
        var described = picture.Elements().Single(e => e.Name.LocalName == "desc").Value;
        Assert.All(
            csv,
            row =>
            {
                Assert.Contains(row[0], described, StringComparison.Ordinal);
                Assert.All(
                    row.Skip(1).Where(cell => cell.All(char.IsDigit) && cell.Length > 0),
                    cell => Assert.Contains($": {cell}", described, StringComparison.Ordinal)
                );
            }
        );
        // What is drawn is what is on the page.
        Assert.Equal(
            page.Document.QuerySelectorAll("figure svg[role=img]")
                .Select(svg => svg.GetAttribute("aria-label")),
            picture
                .Descendants()
                .Where(e => e.Attribute("role")?.Value == "img")
                .Select(e => e.Attribute("aria-label")?.Value)
        );
    }

    [Fact]
    public async Task A_picture_says_when_it_was_counted_and_is_for_the_reader_alone()
    {
        var answer = await Get("omraden.svg");

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.Private);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Exempelköpings kommun", text, StringComparison.Ordinal);
        Assert.Contains(". Avslutad ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_png_is_a_png_of_the_right_size()
    {
        Assert.SkipUnless(
            new PngPictures(Environment.GetEnvironmentVariable("PATH")).CanBeMade,
            "rsvg-convert is not installed."
        );
        var png = await Bytes("principer-och-roller.png");
        var svg = XElement.Parse(
            System.Text.Encoding.UTF8.GetString(await Bytes("principer-och-roller.svg"))
        );

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal(2 * FigurePicture.Width, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(
            2 * (int)svg.Attribute("height")!,
            BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))
        );
    }

    [Fact]
    public async Task A_unit_has_figures_of_its_own()
    {
        var leader = await app.As("processledare");
        var page = await leader.Open(await Address("omraden") + "?enhet=2");

        var link = page
            .Document.QuerySelectorAll("figure a")
            .Single(a => Words.Of(a).StartsWith("CSV", StringComparison.Ordinal));
        Assert.EndsWith("omraden.csv?enhet=2", link.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotEqual(await Bytes("omraden.csv"), await Bytes("omraden.csv?enhet=2"));
        (await leader.Open(await Address("enheter-isar") + "?enhet=2")).Answers(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task In_english_it_is_in_english()
    {
        var leader = await app.As("processledare");
        var csv = await leader.Http.GetByteArrayAsync(
            new Uri("/en" + await Address("omraden.csv"), UriKind.Relative)
        );

        Assert.Equal("Area", Csv.Read(csv, ',')[0][0]);
    }

    /// <summary>A share stands with a space on a page and without one in a file.</summary>
    private static string Plain(string text) =>
        text.Replace('\u00a0', ' ').Replace(" %", "%", StringComparison.Ordinal);

    private static string Shown(string field) => field.Length == 0 ? "–" : field;

    private async Task<string> Address(string name) =>
        $"/nulagesanalyser/{(await DemoRounds.Of(app)).Concluded}/resultat/figurer/{name}";

    private async Task<HttpResponseMessage> Get(string name) =>
        await (await app.As("processledare")).Http.GetAsync(
            new Uri(await Address(name), UriKind.Relative)
        );

    private async Task<byte[]> Bytes(string name)
    {
        var answer = await Get(name);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
