using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Overview.Workspace;

/// <summary>The workspace tells each person what waits for just them.</summary>
public sealed class WorkspaceTests : AppTests
{
    private const string Workspace = "/arbetsyta";

    [Fact]
    public async Task A_process_leader_sees_which_units_are_behind_and_goes_straight_there()
    {
        var rounds = await DemoRounds.Of(App);
        var page = await (await App.As("processledare")).Open(Workspace);

        Assert.Equal("Det här väntar på dig", page.Heading);
        page.Shows("kvar att svara på").DoesNotShow("Senast hänt");
        var way = page
            .Document.QuerySelectorAll("main a")
            .First(a => Words.Of(a).StartsWith("Fortsätt svara", StringComparison.Ordinal))
            .GetAttribute("href")!;
        Assert.StartsWith($"/nulagesanalyser/{rounds.Open}?enhet=", way, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_respondent_sees_the_own_unit_only()
    {
        var page = await (await App.As("respondent")).Open(Workspace);

        page.Shows("Socialnämnden").DoesNotShow("Miljönämnden").DoesNotShow("Senast hänt");
    }

    [Fact]
    public async Task An_elected_representative_is_shown_the_way_to_the_latest_result()
    {
        var rounds = await DemoRounds.Of(App);

        var page = await (await App.As("fortroendevald")).Open(Workspace);

        page.Shows("Läs resultatet av Nuläge hösten 2025").DoesNotShow("svar är inne");
        Assert.Equal(
            $"/nulagesanalyser/{rounds.Concluded}/resultat",
            page.Link("Se resultatet").GetAttribute("href")
        );
    }

    [Fact]
    public async Task What_comes_next_in_the_year_stands_there_with_what_to_bring()
    {
        var page = await (await App.As("fortroendevald")).Open(Workspace);
        var next = page.Document.QuerySelector("aside ol li")!;
        var title = next.QuerySelector("strong")!.TextContent;
        Assert.Contains("Ta med:", next.TextContent, StringComparison.Ordinal);

        var year = await page.Follow("Närmast i årshjulet");

        year.Shows($"Nästa: {title}");
        Assert.NotNull(page.Document.QuerySelector("aside a[href='/rapporter']"));
        (await (await App.As("redaktor")).Open(Workspace)).DoesNotShow("Närmast i årshjulet");
    }

    [Fact]
    public async Task An_auditor_sees_what_happened_last_and_has_nothing_to_answer()
    {
        var page = await (await App.As("revisor")).Open(Workspace);

        page.Shows("Senast hänt").DoesNotShow("Fortsätt svara").DoesNotShow("{");
        Assert.Equal("/handelser", page.Link("Hela journalen").GetAttribute("href"));
    }

    [Fact]
    public async Task Without_an_open_round_a_process_leader_is_asked_to_start_one()
    {
        var rounds = await DemoRounds.Of(App);
        var leader = await App.As("processledare");
        await (await leader.Open($"/nulagesanalyser/{rounds.Open}/avsluta")).Press(
            "Avsluta rundan och lås svaren"
        );

        var page = await leader.Open(Workspace);

        page.Shows("Ingen runda är öppen").Shows("tar en förmiddag");
        Assert.Equal("/vagar", page.Link("Välj en väg att gå").GetAttribute("href"));
        page = await page.Follow("Starta en runda");
        Assert.Equal("/nulagesanalyser/starta", page.Address);
    }

    [Fact]
    public async Task A_national_editor_has_no_organisation_and_comes_to_the_list_of_them() =>
        Assert.Equal("/organisationer", (await (await App.As("redaktor")).Open(Workspace)).Address);

    [Fact]
    public async Task In_english_nothing_is_left_in_swedish()
    {
        var page = await (await App.As("revisor")).Open("/en" + Workspace);

        page.Shows("Latest events").Shows("Shortcuts").DoesNotShow("Genvägar").DoesNotShow("{");
    }
}
