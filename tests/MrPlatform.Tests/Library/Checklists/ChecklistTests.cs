using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.Library.Checklists;

/// <summary>The checklists, answered by somebody without an account and without script.</summary>
[Trait("Needs", "Content")]
public sealed class ChecklistTests(TestApp app) : IClassFixture<TestApp>
{
    private const string JoinedUp = "/checklistor/fra-joined-up";

    [Fact]
    public async Task A_list_that_does_not_exist_is_not_found()
    {
        (await app.Visitor().Open("/checklistor/finns-inte")).Answers(HttpStatusCode.NotFound);
        (await app.Visitor().Post("/checklistor/finns-inte")).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_statement_has_an_anchor_four_levels_and_two_other_answers()
    {
        foreach (var list in Content.Knowledge.Swedish.Checklists)
        {
            var page = await app.Visitor().Open("/checklistor/" + list.Id);
            foreach (var statement in list.Criteria)
            {
                var place = page.Document.GetElementById(statement.Id);
                Assert.True(place is not null, statement.Id);
                Assert.Equal(statement.Text, Words.Of(place.QuerySelector("legend")));
                Assert.Equal(6, place.QuerySelectorAll("input[type=radio]").Length);
            }
        }
    }

    [Fact]
    public async Task Only_the_personal_statements_can_be_shown()
    {
        var page = await (await app.Visitor().Open(JoinedUp)).Follow("Visa bara de 4");

        Assert.Equal(4, page.Document.QuerySelectorAll("main fieldset").Length);
        var result = await Tick(page, "A1", "1").Press("Se vad svaren säger");
        result.Shows("1 av 4 påståenden är besvarade.");
    }

    [Fact]
    public async Task Without_any_answer_the_page_says_what_to_do() =>
        (await (await app.Visitor().Open(JoinedUp)).Press("Se vad svaren säger")).Shows(
            "Svara på minst ett påstående."
        );

    [Fact]
    public async Task A_form_that_is_not_ours_is_not_read_but_loses_nothing()
    {
        var page = await app.Visitor().Post(JoinedUp, ("svar-A2", "3"));

        page.Shows("Sidan hade legat öppen för länge.");
        Assert.Equal(["svar-A2=3"], Chosen(page));
    }

    [Fact]
    public async Task The_result_tells_what_is_in_place_what_is_missing_and_what_to_read()
    {
        var result = await Result();

        result
            .Shows(
                "4 av 45 påståenden är besvarade. Nivå 3 eller 4: 1. Nivå 1 eller 2: 2. Vet inte: 1."
            )
            .Shows("Nästa steg: En lista med lagar och konventioner finns");
        Assert.Equal(
            "/uppslagsverk/verktyg/rattslig-grund",
            result.Document.QuerySelector("section[aria-labelledby=las] a")!.GetAttribute("href")
        );
        Assert.NotEmpty(
            result.Document.QuerySelectorAll(
                "section[aria-labelledby=luckor] a[href='/uppslagsverk/kriterier/D1.1.3']"
            )
        );
        Assert.Contains(
            Content.Knowledge.Swedish.FindFramework("fra-joined-up")!.FindCriterion("A4")!.Text,
            Words.Of(result.Document.QuerySelector("section[aria-labelledby=okant]"))
        );
    }

    [Fact]
    public async Task The_picture_and_the_table_have_the_same_numbers()
    {
        var result = await Result();

        var row = result.Document.QuerySelectorAll("tbody tr")[0];
        Assert.Equal(
            ["–", "2", "1", "–", "1", "–", Rest()],
            row.QuerySelectorAll("td").Select(Words.Of)
        );
        Assert.Contains(
            "2 på nivå 2, 1 på nivå 3, 1 vet inte",
            result.Document.QuerySelector(".mr-strip-row svg")!.GetAttribute("aria-label"),
            StringComparison.Ordinal
        );
        static string Rest() =>
            $"{Content.Knowledge.Swedish.FindFramework("fra-joined-up")!.Areas[0].Criteria.Count - 4}";
    }

    [Fact]
    public async Task The_answers_can_be_changed_and_are_kept_nowhere_else()
    {
        var result = await Result();

        Assert.False(result.Response.Headers.Contains("Set-Cookie"));
        Assert.Equal(4, Chosen(await result.Press("Ändra svaren")).Count());
        Assert.Empty(Chosen(await app.Visitor().Open(JoinedUp)));
    }

    [Fact]
    public async Task A_tool_leads_to_its_statements_and_the_list_back_to_the_tool()
    {
        var tool = await app.Visitor().Open("/uppslagsverk/verktyg/rattslig-grund");

        var list = await tool.Follow(
            "Vi vet vilka lagar och konventioner som styr våra viktigaste beslut."
        );

        Assert.Equal(JoinedUp, list.Address.Split('#')[0]);
        Assert.NotEmpty(
            (
                await app.Visitor().Open("/uppslagsverk/metoder/rattighetsglasogon")
            ).Document.QuerySelectorAll(".mr-related a[href='/checklistor/success-factors']")
        );
    }

    [Fact]
    public async Task The_search_finds_the_checklists_and_the_paths()
    {
        (await app.Visitor().Open("/sok?q=framgångsfaktorer")).Link("Sju framgångsfaktorer");
        (await app.Visitor().Open("/sok?q=f%C3%B6rsta+90+dagarna")).Link("De första 90 dagarna");
    }

    [Fact]
    public async Task In_english_all_of_it_is_english()
    {
        var page = Tick(await app.Visitor().Open("/en" + JoinedUp), "A1", "2");

        (await page.Press("See what the answers say")).Shows("This is what your answers say");
    }

    private async Task<Page> Result()
    {
        var page = await app.Visitor().Open(JoinedUp);
        foreach (
            var (id, choice) in new[] { ("A1", "2"), ("A2", "3"), ("A3", "2"), ("A4", "vet-inte") }
        )
            Tick(page, id, choice);
        return await page.Press("Se vad svaren säger");
    }

    private static Page Tick(Page page, string id, string choice)
    {
        page.Document.QuerySelector($"input[name='svar-{id}'][value='{choice}']")!
            .SetAttribute("checked", "");
        return page;
    }

    private static IEnumerable<string> Chosen(Page page) =>
        page
            .Document.QuerySelectorAll("input[type=radio][checked]")
            .Select(one => $"{one.GetAttribute("name")}={one.GetAttribute("value")}");
}
