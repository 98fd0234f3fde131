using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.Comparing;

/// <summary>A round beside an earlier one: who may, what is compared, what has stood still and how it is spread over time.</summary>
public sealed class CompareTests : AppTests
{
    [Fact]
    public async Task Only_those_who_see_both_rounds_compare_them()
    {
        var (_, second, _) = await Three();
        var page = $"{second.Address}/jamfor";

        (await (await App.As("processledare-region")).Open(page)).Answers(HttpStatusCode.NotFound);
        (await (await App.As("redaktor")).Open(page)).Answers(HttpStatusCode.NotFound);
        (await (await App.As("revisor")).Open(page)).Answers(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("?enhet=99")]
    [InlineData("?visa=hemligt")]
    [InlineData("?med=00000000-0000-0000-0000-000000000001")]
    public async Task What_does_not_exist_is_not_found(string asked)
    {
        var (_, second, _) = await Three();

        (await second.Leader.Open($"{second.Address}/jamfor{asked}")).Answers(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Only_an_earlier_concluded_round_of_the_same_framework_is_compared_with()
    {
        var (first, second, third) = await Three();
        var list = await BeginIn(App, "success-factors", Overall);
        await list.Answer("SF1.1", "Nivå 3");

        (await first.Leader.Open($"{second.Address}/jamfor?med={third.Id}")).Answers(
            HttpStatusCode.NotFound
        );
        (await first.Leader.Open($"{list.Address}/jamfor?med={first.Id}")).Answers(
            HttpStatusCode.NotFound
        );
        (await first.Leader.Open($"{list.Address}/jamfor"))
            .Answers(HttpStatusCode.OK)
            .Shows("Det finns inget att jämföra Provrunda med");
    }

    [Fact]
    public async Task Each_criterion_says_where_it_was_and_where_it_is_and_can_be_narrowed()
    {
        var (_, second, _) = await Three();

        var page = await second.Leader.Open($"{second.Address}/jamfor");
        page.Shows("1 har gått upp, 1 har gått ner och 1 står still.");
        Assert.Equal(
            ["D2.1.1", "D2.1.2", "D3.1.4", "D4.2.1"],
            Codes(page).Where(c => c is "D2.1.1" or "D2.1.2" or "D3.1.4" or "D4.2.1")
        );

        Assert.Equal(["D3.1.4"], Codes(await page.Follow("Upp (1)")));
        Assert.Equal(["D2.1.1"], Codes(await page.Follow("Ner (1)")));
        Assert.Equal(["D2.1.2"], Codes(await page.Follow("Still (1)")));
        Assert.Contains(
            "D4.2.1",
            Codes(await second.Leader.Open($"{second.Address}/jamfor?visa=utan-niva"))
        );
    }

    [Fact]
    public async Task What_has_not_moved_in_two_rounds_needs_three()
    {
        var (first, second, third) = await Three();

        (await second.Leader.Open($"{third.Address}/jamfor?med={second.Id}"))
            .Shows("Har inte rört sig på två omgångar")
            .Shows("D2.1.2 " + Made.Framework.FindCriterion("D2.1.2")!.Title);
        var still = (await second.Leader.Open($"{third.Address}/jamfor"))
            .Document.QuerySelectorAll("section[aria-labelledby=stilla] li")
            .Select(Words.Of)
            .ToList();
        Assert.Equal(["D2.1.2"], still.Select(s => s.Split(' ')[0]));
        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public async Task One_unit_is_compared_with_itself()
    {
        var (_, second, _) = await Three();

        var page = await second.Leader.Open($"{second.Address}/jamfor?enhet=1");

        page.Shows(Social).Shows("Enhetens egna visade nivåer.").Shows("1 har gått upp");
    }

    [Fact]
    public async Task The_spread_over_time_is_the_same_in_figure_and_table()
    {
        var rounds = await DemoRounds.Of(App);
        var leader = await App.As("processledare");

        var page = await leader.Open($"/nulagesanalyser/{rounds.Open}/jamfor");

        var section = page.Document.QuerySelector("section[aria-labelledby=over-tid]")!;
        var figures = section.QuerySelectorAll("svg[role=img]").Where(f => f.HasAttribute("width"));
        Assert.Equal(18, section.QuerySelectorAll(".mr-panel").Length);
        foreach (var figure in section.QuerySelectorAll(".mr-panel"))
        {
            var area = Words.Of(figure.QuerySelector("p"));
            var said = figure.QuerySelector("svg")!.GetAttribute("aria-label")!;
            var rows = section
                .QuerySelectorAll("tbody tr")
                .Where(r => Words.Of(r.QuerySelector("th")) == area)
                .ToList();
            Assert.Equal(3, rows.Count);
            foreach (var row in rows)
            {
                var cells = row.QuerySelectorAll("td").Select(Words.Of).ToList();
                for (var level = 1; level <= 4; level++)
                    if (cells[level] != "0")
                        Assert.Contains($"nivå {level}: {cells[level]}", said);
                Assert.Contains(cells[0], said);
            }
        }
        Assert.NotEmpty(figures);
    }

    [Fact]
    public async Task Every_level_is_the_lower_median_of_the_raw_answers()
    {
        var rounds = await DemoRounds.Of(App);
        var leader = await App.As("processledare");
        var before = await Medians(rounds.Concluded);
        var now = await Medians(rounds.Open);

        var page = await leader.Open(
            $"/nulagesanalyser/{rounds.Open}/jamfor?med={rounds.Concluded}"
        );

        var up = now.Count(n => before.TryGetValue(n.Key, out var was) && n.Value > was);
        var down = now.Count(n => before.TryGetValue(n.Key, out var was) && n.Value < was);
        var still = now.Count(n => before.TryGetValue(n.Key, out var was) && n.Value == was);
        Assert.True(up > 0 && down > 0 && still > 0, $"{up} {down} {still}");
        page.Shows($"{up} har gått upp, {down} har gått ner och {still} står still.");
    }

    [Fact]
    public async Task A_round_is_compared_across_versions_and_the_old_one_can_still_be_read()
    {
        using var copy = TwoVersions.Write();
        var knowledge = Knowledge.Load(copy.Folder);
        await using var app = await TestApp.Start(services: s =>
            s.Replace(ServiceDescriptor.Singleton(knowledge))
        );
        var rounds = await DemoRounds.Of(app);
        var round = await Begin(app, Social);
        await round.Answer("D3.1.4", "Nivå 1");

        var page = await round.Leader.Open($"{round.Address}/jamfor?visa=alla");

        page.Shows("Rundorna är gjorda i version 1.0.0 och 2.0.0 av ramverket.")
            .Shows("(var D3.1.3, D3.1.4)");
        (await round.Leader.Open(round.Result)).Shows("version 2.0.0").Shows("Sedan Nuläge");
        (await round.Leader.Open($"/nulagesanalyser/{rounds.Concluded}/resultat"))
            .Answers(HttpStatusCode.OK)
            .Shows("version 1.0.0");
        (await round.Leader.Open($"/nulagesanalyser/{rounds.Concluded}/kriterier/D3.1.4")).Answers(
            HttpStatusCode.OK
        );
    }

    [Fact]
    public async Task The_list_of_rounds_and_the_result_lead_there()
    {
        var rounds = await DemoRounds.Of(App);
        var leader = await App.As("processledare");

        var result = await leader.Open($"/nulagesanalyser/{rounds.Open}/resultat");
        (await result.Follow("Jämför kriterium för kriterium")).Answers(HttpStatusCode.OK);
        Assert.Single(
            (await leader.Open("/nulagesanalyser")).Document.QuerySelectorAll(
                $"a[href$='{rounds.Open}/jamfor']"
            )
        );
    }

    /// <summary>
    /// The social committee three times: D3.1.4 goes up once, D2.1.1 down, D2.1.2 never moves and D4.2.1 has no level. The first two are
    /// concluded.
    /// </summary>
    private async Task<(StartedRound First, StartedRound Second, StartedRound Third)> Three()
    {
        var first = await Round("Nivå 1", "Nivå 2");
        await first.Conclude();
        App.Clock.Advance(TimeSpan.FromDays(1));
        var second = await Round("Nivå 2", "Nivå 1");
        await second.Conclude();
        App.Clock.Advance(TimeSpan.FromDays(1));
        var third = await Round("Nivå 2", "Nivå 1");
        // Whoever signed in for the first rounds has been signed out since.
        return (new(App, third.Leader, first.Id), new(App, third.Leader, second.Id), third);
    }

    private async Task<StartedRound> Round(string dialogue, string check)
    {
        var round = await Begin(App, Social);
        await round.Answer("D3.1.4", dialogue);
        await round.Answer("D2.1.1", check);
        await round.Answer("D2.1.2", "Nivå 2");
        await round.Answer("D4.2.1", "Vet inte");
        return round;
    }

    private static List<string> Codes(Page page) =>
        [
            .. page
                .Document.QuerySelectorAll("section[aria-labelledby=kriterier] tbody th")
                .Select(th => Words.Of(th).Split(' ')[0]),
        ];

    private async Task<Dictionary<string, long>> Medians(Guid round)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var units = await db
            .RatingUnits.Where(u => u.SelfAssessmentId == round)
            .Select(u => u.Id)
            .ToListAsync();
        var answers = await db
            .Answers.Where(a => units.Contains(a.RatingUnitId) && a.Level != null)
            .ToListAsync();
        return answers
            .GroupBy(a => a.Criterion)
            .ToDictionary(
                g => g.Key,
                g => g.Select(a => a.Level!.Value).Order().ElementAt((g.Count() - 1) / 2)
            );
    }
}
