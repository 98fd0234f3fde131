using System.Net;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Overview.Trial;

/// <summary>Ten questions, the summary and the first plan, for somebody without an account and without script.</summary>
[Trait("Needs", "Content")]
public sealed class TrialTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_answer_on_the_start_page_comes_along_as_the_first_of_ten()
    {
        var start = await (await app.Visitor().Open("/"))
            .Choose("Nivå 2: Påbörjat")
            .Press("Se vad svaret leder till");

        var trial = await start.Follow("Svara på nio frågor till");

        Assert.Equal("Tio frågor om hur det står till hos er", trial.Heading);
        trial.Shows("Fråga 10 av 10");
        Assert.Equal(["D3.1.4=2"], Chosen(trial));
    }

    [Theory]
    [InlineData("D3.1.4:9")]
    [InlineData("D1.1.1:2")]
    [InlineData("D3.1.4:2:3,:,<b>")]
    public async Task Nonsense_in_the_address_is_no_answer(string svar) =>
        Assert.Empty(Chosen(await app.Visitor().Open("/prova?svar=" + Uri.EscapeDataString(svar))));

    [Fact]
    public async Task Without_any_answer_the_page_says_what_to_do()
    {
        var page = await (await app.Visitor().Open("/prova")).Press("Visa resultatet");

        page.Answers(HttpStatusCode.OK).Shows("Svara på minst en fråga.");
        Assert.Equal("Tio frågor om hur det står till hos er", page.Heading);
    }

    [Fact]
    public async Task A_form_that_is_not_ours_is_not_read_but_loses_nothing()
    {
        var page = await app.Visitor().Post("/prova", ("svar-D3.1.4", "2"));

        page.Shows("Sidan hade legat öppen för länge.");
        Assert.Equal(["D3.1.4=2"], Chosen(page));
    }

    [Fact]
    public async Task The_summary_has_the_law_first_then_gaps_what_is_unknown_and_what_is_in_place()
    {
        var page = await Summary(
            ("D3.1.4", "2"),
            ("D2.1.2", "2"),
            ("V1.1.2", "1"),
            ("V1.1.5", "vet-inte"),
            ("A3.1.1", "4"),
            ("S1.1.2", "ej-relevant")
        );

        page.Shows("Du svarade på 6 av 10 frågor.")
            .Shows("Två lagkrav ligger under nivå 3")
            .Shows("Hinder vid funktionsnedsättning, Barnets bästa i beslut.")
            .Shows("En sak till är i början")
            .Shows("En sak vet du inte")
            .Shows("En sak finns på plats")
            .Shows("visas ett svar utan underlag som högst nivå 2");
        Assert.Equal(
            [
                "Hinder vid funktionsnedsättning",
                "Barnets bästa i beslut",
                "Svar till dem som deltog",
            ],
            page.Document.QuerySelectorAll("tbody th").Take(3).Select(Words.Of).Select(Named)
        );
    }

    [Fact]
    public async Task The_plan_takes_the_three_that_weigh_most_and_has_people_as_the_subject()
    {
        var page = await Summary(
            ("D3.1.4", "1"),
            ("D4.2.1", "2"),
            ("V1.1.2", "1"),
            ("S1.1.2", "2"),
            ("A1.1.1", "vet-inte")
        );

        Assert.Equal(
            [
                "Den som har en funktionsnedsättning kan hitta, komma in, förstå och bli hörd hos er utan att be om hjälp.",
                "Den som är missnöjd vet hur man klagar, kan göra det på sitt eget sätt och får svar i tid.",
                "Den som har deltagit i en dialog får veta vad synpunkten ledde till och varför, också när svaret är nej.",
            ],
            page.Document.QuerySelectorAll("article h3").Select(Words.Of)
        );
        page.Shows("Nästa steg, nivå 2").Shows("Prova inom tre månader").Shows("Brukar ligga hos");
    }

    [Fact]
    public async Task What_nobody_knows_is_found_out_before_what_is_in_place_grows()
    {
        var page = await Summary(("A1.1.1", "vet-inte"), ("D3.1.4", "3"));

        Assert.Equal(
            "Medarbetare har samma möjligheter på jobbet, och ingen diskrimineras.",
            Words.Of(page.Document.QuerySelector("article h3"))
        );
        page.Shows("Ta reda på").Shows("Nästa steg, nivå 4");
    }

    [Fact]
    public async Task When_all_is_systematic_there_is_no_plan_to_make_up() =>
        (await Summary(("D3.1.4", "4"))).Shows(
            "Inget av det du svarade på behöver ett mål just nu."
        );

    [Fact]
    public async Task The_answers_can_be_changed_without_being_given_again()
    {
        var page = await (await Summary(("D3.1.4", "2"), ("V1.1.5", "vet-inte"))).Press(
            "Ändra svaren"
        );

        Assert.Equal(["D3.1.4=2", "V1.1.5=vet-inte"], Chosen(page));
    }

    [Fact]
    public async Task The_plan_can_be_taken_away_as_text()
    {
        var page = await (await Summary(("D2.1.2", "1"))).Press("Ladda ner som text");

        Assert.Equal("text/markdown", page.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            "forsta-plan.md",
            page.Response.Content.Headers.ContentDisposition!.FileName!.Trim('"')
        );
        var text = await page.Response.Content.ReadAsStringAsync(
            TestContext.Current.CancellationToken
        );
        Assert.Contains("## Mål 1: Barn får säga vad de tycker", text, StringComparison.Ordinal);
        Assert.Contains("- [ ] ", text, StringComparison.Ordinal);
        Assert.Contains("Barnets bästa i beslut: nivå 1, lagkrav", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_kept_and_no_cookie_is_given()
    {
        var visitor = app.Visitor();
        var page = await Summary(visitor, ("D3.1.4", "2"));

        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        Assert.Empty(Chosen(await visitor.Open("/prova")));
        Assert.Empty(Chosen(await app.Visitor().Open("/prova")));
    }

    [Fact]
    public async Task In_english_all_of_it_is_english()
    {
        var page = await (await app.Visitor().Open("/en/prova?svar=D2.1.2:1")).Press(
            "Show the result"
        );

        Assert.Equal("This is what your answers say", page.Heading);
        page.Shows("One legal duty is below level 3")
            .Shows("Children have their say before the committee decides about them");
    }

    [Fact]
    public async Task A_first_visit_is_light()
    {
        var http = app.Visitor().Http;
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var visitor = app.Visitor();
        var page = await visitor.Open("/prova");
        var assets = page
            .Document.QuerySelectorAll("link[rel=stylesheet], script[src]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
            .Append("/prova");
        var bytes = 0;
        foreach (var asset in assets)
            bytes += (await http.GetByteArrayAsync(new Uri(asset, UriKind.Relative))).Length;

        Assert.InRange(bytes, 1, 60 * 1024);
    }

    private Task<Page> Summary(params (string Id, string Choice)[] answers) =>
        Summary(app.Visitor(), answers);

    private static async Task<Page> Summary(
        Visitor visitor,
        params (string Id, string Choice)[] answers
    )
    {
        var words = string.Join(',', answers.Select(one => $"{one.Id}:{one.Choice}"));
        return await (await visitor.Open("/prova?svar=" + words)).Press("Visa resultatet");
    }

    private static IEnumerable<string> Chosen(Page page) =>
        page
            .Document.QuerySelectorAll("input[type=radio][checked]")
            .Select(one =>
                $"{one.GetAttribute("name")!["svar-".Length..]}={one.GetAttribute("value")}"
            );

    // Without the role that is read out before it.
    private static string Named(string text) =>
        text.Split(["Välfärdsaktör", "Demokratiaktör"], StringSplitOptions.None)[^1].Trim();
}
