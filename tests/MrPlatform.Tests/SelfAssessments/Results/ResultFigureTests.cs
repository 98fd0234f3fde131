using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Xml.Linq;
using MrPlatform.Foundations;
using MrPlatform.SelfAssessments;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.Ui.Sheets;
using MrPlatform.Ui.Figures;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.Results;

/// <summary>The figures of a concluded round with nine units: recounted from raw answers, and the same on the page, in the picture and in the files.</summary>
public sealed class ResultFigureTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_figure_and_its_files_are_seen_by_those_who_see_the_result_only()
    {
        var address = await Address("principer-och-roller");

        foreach (var ending in new[] { "", ".svg", ".png", ".csv", ".xlsx" })
        {
            (await (await app.As("processledare-region")).Open(address + ending)).Answers(HttpStatusCode.NotFound);
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

    [Fact]
    public async Task The_heat_map_is_what_the_raw_answers_say()
    {
        var raw = (await Raw()).Organisation();
        var expected =
            from principle in MrPlatform.Tests.RightsFramework.Content.Knowledge.Swedish.Principles
            from role in MrPlatform.Tests.RightsFramework.Content.Knowledge.Swedish.Roles
            let set = raw.Where(c =>
                    c.Criterion.Role?.Code == role.Code
                    && c.Criterion.Principles.Any(p => p.Name == principle.Name)
                )
                .Select(c => c.Rating)
                .ToList()
            let median = RawRound.Median(set)
            select (
                principle.Name,
                role.Name,
                char.IsDigit(median[0]) ? median : "",
                Covered(set),
                Applicable(set)
            );

        var rows = Csv.Table(await Bytes("principer-och-roller.csv"));

        Assert.Equal(
            expected.Where(e => e.Item5 != "0").Select(e => (e.Item1, e.Item3, e.Item4, e.Item5)),
            rows.Where(r => r[5] != "0").Select(r => (r[0], r[2], r[4], r[5]))
        );
    }

    [Fact]
    public async Task The_profile_of_areas_is_what_the_raw_answers_say()
    {
        var raw = (await Raw()).Organisation();
        var expected = Made
            .Framework.Areas.Where(area => raw.Any(c => c.Criterion.Area == area))
            .Select(area =>
            {
                var set = raw.Where(c => c.Criterion.Area == area).ToList();
                var ratings = set.Select(c => c.Rating).ToList();
                return new List<string>
                {
                    $"{area.Id} {area.Name}",
                    Count(ratings, Rating.At(1)),
                    Count(ratings, Rating.At(2)),
                    Count(ratings, Rating.At(3)),
                    Count(ratings, Rating.At(4)),
                    Count(ratings, Rating.Equivalent),
                    Count(ratings, Rating.Unknown),
                    Count(ratings, Rating.Unanswered),
                    Count(ratings, Rating.NotRelevant),
                    $"{set.Count(c => c.Criterion.Basis?.Kind == MrPlatform.RightsFramework.BasisKind.Law)}",
                    $"{set.Count(c => c.Criterion.Basis?.Kind == MrPlatform.RightsFramework.BasisKind.Law && c.Rating.Level is { Level: < 3 })}",
                    RawRound.Median(ratings),
                };
            });

        var rows = Csv.Table(await Bytes("omraden.csv"));

        Assert.Equal(expected, rows.Select(row => row.Where((_, i) => i != 11).ToList()));
    }

    [Fact]
    public async Task Overall_against_committees_is_what_the_raw_answers_say()
    {
        var raw = await Raw();
        var overall = raw.Organisation(l => l == Layer.Overall)
            .ToDictionary(c => c.Criterion, c => c.Rating);
        var committees = raw.Organisation(l => l == Layer.Committee)
            .ToDictionary(c => c.Criterion, c => c.Rating);
        var expected = Made
            .Framework.Areas.Select(area =>
                (
                    area.Name,
                    Both: area.Criteria.Where(c =>
                            overall.ContainsKey(c) && committees.ContainsKey(c)
                        )
                        .ToList()
                )
            )
            .Where(area => area.Both.Count > 0)
            .Select(area =>
                (
                    area.Name,
                    $"{area.Both.Count}",
                    RawRound.Median([.. area.Both.Select(c => overall[c])]),
                    RawRound.Median([.. area.Both.Select(c => committees[c])])
                )
            )
            .ToList();

        var rows = Csv.Table(await Bytes("ledning-och-namnder.csv"));

        Assert.NotEmpty(rows);
        Assert.Equal(expected, rows.Select(r => (r[0], r[1], r[2], r[4])));
    }

    [Theory]
    [InlineData("tackning")]
    [InlineData("omraden")]
    [InlineData("ledning-och-namnder")]
    [InlineData("enheter-isar")]
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
        Assert.Contains("Avslutad 9 december 2025.", text, StringComparison.Ordinal);
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

    private static string Covered(IReadOnlyList<Rating> set) =>
        set.Count(r => r.Level is not null || r.State == AnswerState.Equivalent)
            .ToString(CultureInfo.InvariantCulture);

    private static string Applicable(IReadOnlyList<Rating> set) =>
        set.Count(r => r.State != AnswerState.NotRelevant).ToString(CultureInfo.InvariantCulture);

    private static string Count(List<Rating> set, Rating rating) =>
        set.Count(r => r == rating).ToString(CultureInfo.InvariantCulture);

    /// <summary>A share stands with a space on a page and without one in a file.</summary>
    private static string Plain(string text) =>
        text.Replace('\u00a0', ' ').Replace(" %", "%", StringComparison.Ordinal);

    private static string Shown(string field) => field.Length == 0 ? "–" : field;

    private async Task<RawRound> Raw() =>
        await RawRound.Of(app, (await DemoRounds.Of(app)).Concluded);

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
