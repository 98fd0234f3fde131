using System.Net;
using System.Text.Json;
using MrPlatform.RightsFramework;
using MrPlatform.Tests.Guards;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.Library;

/// <summary>Every open page can also be had as Markdown and as JSON.</summary>
[Trait("Needs", "Content")]
public sealed class OtherFormsTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly KnowledgeBase All = Content.Knowledge.Swedish;

    [Fact]
    public async Task A_criterion_as_markdown_says_what_its_page_says()
    {
        var criterion = All.Criterion("D3.1.4");

        var (type, text) = await Get("/uppslagsverk/kriterier/D3.1.4.md");

        Assert.Equal("text/markdown", type);
        Assert.StartsWith("---\ntitle: \"", text, StringComparison.Ordinal);
        Assert.Contains("# " + criterion.Text, text, StringComparison.Ordinal);
        Assert.Contains("## Fyra nivåer", text, StringComparison.Ordinal);
        Assert.Contains(criterion.Level(3), text, StringComparison.Ordinal);
        Assert.Contains("/uppslagsverk/rattigheter/R10)", text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "<",
            text.Replace("https://", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_table_in_a_method_stays_a_table()
    {
        var (_, text) = await Get("/uppslagsverk/metoder/styrning-och-ledning.md");

        Assert.Contains("| --- |", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_form_asks_about_is_told_but_not_what_one_presses()
    {
        var statement = All.FindFramework("fra-joined-up")!.Criteria[0];
        var step = All.Paths[0].Steps[0];

        var (_, checklist) = await Get("/checklistor/fra-joined-up.md");
        var (_, path) = await Get($"/vagar/{All.Paths[0].Id}.md");

        Assert.Contains(statement.Text, checklist, StringComparison.Ordinal);
        Assert.Contains(statement.Level(2), checklist, StringComparison.Ordinal);
        Assert.DoesNotContain("Se vad svaren säger", checklist, StringComparison.Ordinal);
        Assert.Contains("## " + step.Title, path, StringComparison.Ordinal);
        Assert.Contains(step.Do, path, StringComparison.Ordinal);
        Assert.DoesNotContain("Hjälpte informationen", path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_right_as_json_is_data_with_links()
    {
        var (type, text) = await Get("/uppslagsverk/rattigheter/R12.json");

        Assert.Equal("application/json", type);
        var page = JsonDocument.Parse(text).RootElement;
        var data = page.GetProperty("data");
        Assert.Equal("Utbildning", page.GetProperty("title").GetString());
        Assert.Equal("sv", page.GetProperty("language").GetString());
        Assert.Equal(All.Right("R12").Plain, data.GetProperty("plain").GetString());
        Assert.Equal(
            "2026-11-22",
            data.GetProperty("provenance").GetProperty("published").GetString()
        );
        var reference = data.GetProperty("references")[0];
        Assert.StartsWith(
            "/uppslagsverk/lagar/",
            reference.GetProperty("instrument").GetProperty("address").GetString(),
            StringComparison.Ordinal
        );
        Assert.NotEmpty(page.GetProperty("sections").EnumerateArray());
        Assert.NotEmpty(page.GetProperty("links").EnumerateArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task A_checklist_as_json_has_every_statement_with_its_levels_and_its_place(
        string language
    )
    {
        var list = (language == "" ? All : Content.Knowledge.English).FindFramework(
            Framework.JoinedUp
        )!;

        var (_, text) = await Get($"{language}/checklistor/{list.Id}.json");

        var data = JsonDocument.Parse(text).RootElement.GetProperty("data");
        Assert.Equal(list.Title, data.GetProperty("title").GetString());
        var statements = data.GetProperty("areas")
            .EnumerateArray()
            .SelectMany(area => area.GetProperty("statements").EnumerateArray())
            .ToList();
        Assert.Equal(
            list.Criteria.Select(one => one.Text),
            statements.Select(one => one.GetProperty("text").GetString())
        );
        Assert.Equal(
            list.Criteria[0].Level(2),
            statements[0].GetProperty("levels").GetProperty("all")[1].GetString()
        );
        var place = statements[0].GetProperty("address").GetString()!.Split('#');
        var page = await app.Visitor().Open(place[0]);
        Assert.NotNull(page.Document.GetElementById(place[1]));
    }

    [Fact]
    public async Task A_path_as_json_has_its_steps_and_where_each_leads()
    {
        foreach (var path in All.Paths)
        {
            var (_, text) = await Get($"/vagar/{path.Id}.json");

            var steps = JsonDocument
                .Parse(text)
                .RootElement.GetProperty("data")
                .GetProperty("steps");
            Assert.Equal(
                path.Steps.Select(one => one.Do),
                steps.EnumerateArray().Select(one => one.GetProperty("do").GetString())
            );
            foreach (
                var lead in steps
                    .EnumerateArray()
                    .SelectMany(one => one.GetProperty("leads").EnumerateArray())
            )
            {
                Assert.NotEqual("", lead.GetProperty("name").GetString());
                Assert.StartsWith(
                    "/",
                    lead.GetProperty("address").GetString(),
                    StringComparison.Ordinal
                );
            }
        }
    }

    [Theory]
    [InlineData("text/markdown", "text/markdown")]
    [InlineData("application/json", "application/json")]
    [InlineData("text/html, application/json;q=0.5", "text/html")]
    [InlineData("*/*", "text/html")]
    public async Task What_one_asks_for_is_what_one_gets(string accept, string type)
    {
        Assert.Equal(type, (await Get("/uppslagsverk/rattigheter/R12", accept)).Type);
        Assert.Equal(type, (await Get("/", accept)).Type);
    }

    [Fact]
    public async Task Every_kind_of_open_page_has_its_other_forms_and_says_where()
    {
        var faults = new List<string>();
        foreach (var kind in (await PageKinds.Of(app)).Where(one => one.Person is null))
        {
            var page = await app.Visitor().Open(kind.Address);
            foreach (var (type, from) in Forms(page))
            {
                var (got, text) = await Get(from);
                if (got != type || text.Length < 100)
                    faults.Add($"{from} is {got} of {text.Length} characters");
            }
        }

        Faults.None(faults);
        var start = await app.Visitor().Open("/en");
        Assert.Equal(["/en/index.md", "/en/index.json"], Forms(start).Select(one => one.Href));
    }

    [Theory]
    [InlineData("/logga-in.md")]
    [InlineData("/arbetsyta.json")]
    [InlineData("/uppslagsverk/rattigheter/R99.md")]
    [InlineData("/finns-inte.json")]
    public async Task What_is_not_an_open_page_has_no_other_form(string address)
    {
        var response = await app.Visitor(followRedirects: false)
            .Http.GetAsync(new Uri(address, UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static IEnumerable<(string Type, string Href)> Forms(Page page) =>
        page
            .Document.QuerySelectorAll("link[rel=alternate][type]")
            .Select(one => (one.GetAttribute("type")!, one.GetAttribute("href")!))
            .Where(one => one.Item1 is "text/markdown" or "application/json");

    private async Task<(string? Type, string Text)> Get(string address, string? accept = null)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, address);
        if (accept is not null)
            ask.Headers.TryAddWithoutValidation("Accept", accept);
        var response = await app.Visitor().Http.SendAsync(ask, Stop);
        return (
            response.Content.Headers.ContentType?.MediaType,
            await response.Content.ReadAsStringAsync(Stop)
        );
    }
}
