using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.SelfAssessments.Ageing;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.Ageing;

/// <summary>
/// Evidence grows old in open rounds, day by day, and never in concluded ones. The app counts nothing by itself here, so that a day's run comes
/// when the test says so and meets only what the test lets it meet.
/// </summary>
public sealed class AgeEvidenceTests()
    : AppTests(services =>
        services.Remove(services.Single(s => s.ImplementationType == typeof(DailyAgeing)))
    )
{
    private const string Code = "D3.1.4";
    private const string InAnotherArea = "D2.1.1";

    /// <summary>2 December in Sweden, before the daily run.</summary>
    private static readonly DateTimeOffset FiveMinutesIntoTheDay = new(
        2026,
        12,
        1,
        23,
        5,
        0,
        TimeSpan.Zero
    );

    private StartedRound _round = null!;

    /// <summary>Level 4 rests on a survey that carries it through 1 December.</summary>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social, Culture);
        await RestOnTheSurvey(Code);
    }

    [Fact]
    public async Task The_level_stands_through_the_last_day()
    {
        await RunOn(new(2026, 12, 1));

        Assert.Equal(4, (await _round.Kept(Code)).Level);
        Assert.Equal(0, await LinesInJournal());
    }

    [Fact]
    public async Task The_day_after_level_and_counts_sink_and_the_journal_says_so()
    {
        await RunOn(new(2026, 12, 2));

        var kept = await _round.Kept(Code);
        Assert.Equal((4, 3), ((int)kept.ClaimedLevel!, (int)kept.Level!));
        Assert.Null(kept.SinksOn);
        await Recount.Agrees(App, _round.Id);
        Assert.Equal(1, await LinesInJournal());
        (await (await App.As("processledare")).Open(_round.Result)).Shows(
            "Öppen runda, räknat 2 december 2026"
        );
    }

    [Fact]
    public async Task Running_it_again_does_nothing()
    {
        await RunOn(new(2026, 12, 2));
        var version = (await _round.Kept(Code)).Version;

        await RunOn(new(2026, 12, 3));
        await RunOn(new(2027, 12, 3));

        Assert.Equal(version, (await _round.Kept(Code)).Version);
        Assert.Equal(1, await LinesInJournal());
        await Recount.Agrees(App, _round.Id);
    }

    [Fact]
    public async Task A_concluded_figure_never_changes()
    {
        await _round.Conclude();
        var before = await Figures();

        await RunOn(new(2030, 1, 1));

        Assert.Equal(4, (await _round.Kept(Code)).Level);
        Assert.Equal(before, await Figures());
        Assert.Equal(0, await LinesInJournal());
        await Recount.Agrees(App, _round.Id);
    }

    [Fact]
    public async Task Several_nodes_that_run_it_at_once_count_once()
    {
        App.Clock.Advance(TimeSpan.FromDays(10));

        await Task.WhenAll(Run(), Run(), Run());

        Assert.Equal(3, (await _round.Kept(Code)).Level);
        Assert.Equal(1, await LinesInJournal());
        await Recount.Agrees(App, _round.Id);
    }

    [Fact]
    public async Task An_answer_given_after_the_evidence_grew_old_rests_on_what_it_carries_then()
    {
        await RunOn(new(2026, 12, 2));
        var leader = await App.As("processledare");

        var page = await (await leader.Open(_round.Criterion(Code)))
            .Choose("Nivå 4")
            .Fill("Sort", "Dialog")
            .Submit(
                "Spara och lägg till underlag",
                ("Vad är det för underlag?", "Samtal med brukarrådet"),
                ("Datum", "2026-12-01")
            );

        page.DoesNotShow("men svaret visas som");
        Assert.Equal(4, (await _round.Kept(Code)).Level);
        await Recount.Agrees(App, _round.Id);
    }

    [Fact]
    public async Task A_round_concluded_before_the_days_run_freezes_what_evidence_carries_that_day()
    {
        await RestOnTheSurvey(InAnotherArea);
        await RestOnTheSurvey(Code, unit: 2);
        App.Clock.SetUtcNow(FiveMinutesIntoTheDay);

        await Conclude();

        Assert.Equal(3, (await _round.Kept(Code)).Level);
        Assert.Equal(3, (await _round.Kept(Code, unit: 2)).Level);
        Assert.Equal(3, (await _round.Kept(InAnotherArea)).Level);
        await Recount.Agrees(App, _round.Id);
        (await (await App.As("processledare")).Open(_round.Result)).Shows(
            "Avslutad 2 december 2026 av Aino Berg."
        );
        var journal = await _round.Journal();
        Assert.Contains("avslutade rundan Provrunda", journal[0], StringComparison.Ordinal);
        Assert.All(
            journal.Skip(1).Take(3),
            line =>
                Assert.Contains(
                    "i Provrunda blev för gammalt. Visad nivå räknades om.",
                    line,
                    StringComparison.Ordinal
                )
        );
        await RunOn(new(2026, 12, 2));
        Assert.Equal(3, await LinesInJournal());
    }

    [Fact]
    public async Task A_round_concluded_while_the_days_run_is_on_counts_once()
    {
        await RestOnTheSurvey(InAnotherArea);
        await RestOnTheSurvey(Code, unit: 2);
        App.Clock.SetUtcNow(FiveMinutesIntoTheDay);

        await Task.WhenAll(Run(), Conclude(), Run());
        // Whoever concludes may have been told that somebody else was first.
        await Conclude();

        Assert.Equal(3, (await _round.Kept(Code)).Level);
        Assert.Equal(3, await LinesInJournal());
        await Recount.Agrees(App, _round.Id);
        Assert.Single(
            await _round.Journal(),
            line => line.Contains("avslutade rundan Provrunda", StringComparison.Ordinal)
        );
    }

    private async Task RestOnTheSurvey(string code, int unit = 1) =>
        await (await _round.Leader.Open(_round.Criterion(code, unit)))
            .Choose("Nivå 4")
            .Fill("Sort", "Data")
            .Submit(
                "Spara och lägg till underlag",
                ("Vad är det för underlag?", "Enkäten"),
                ("Datum", "2024-12-01")
            );

    private async Task Conclude()
    {
        var page = await (await App.As("processledare")).Open(_round.Conclusion);
        if (page.Address == _round.Conclusion)
            await page.Press("Avsluta rundan och lås svaren");
    }

    private async Task<int> LinesInJournal()
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Journal.CountAsync(e => e.Act == Acts.EvidenceAged && e.SubjectId == _round.Id);
    }

    private async Task<string> Figures()
    {
        var page = await (await App.As("processledare")).Open(_round.Result);
        return string.Join(
            '\n',
            page.Document.QuerySelectorAll("table, figcaption").Select(Words.Of)
        );
    }

    private Task RunOn(DateOnly day)
    {
        App.Clock.SetUtcNow(new(day, new TimeOnly(12, 0), TimeSpan.Zero));
        return Run();
    }

    private async Task Run()
    {
        await using var scope = App.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AgeEvidence>().Run(CancellationToken.None);
    }
}
