using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.SelfAssessments.Ageing;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.Ageing;

/// <summary>Evidence grows old in open rounds, day by day, and never in concluded ones.</summary>
public sealed class AgeEvidenceTests : AppTests
{
    private const string Code = "D3.1.4";

    private StartedRound _round = null!;

    /// <summary>Level 4 rests on a survey that carries it through 1 December.</summary>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social);
        await (await _round.Leader.Open(_round.Criterion(Code)))
            .Choose("Nivå 4")
            .Fill("Sort", "Data")
            .Submit(
                "Spara och lägg till underlag",
                ("Vad är det för underlag?", "Enkäten"),
                ("Datum", "2024-12-01")
            );
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
