using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Lived;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.Lived;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Truths;

/// <summary>Outcomes from somewhere else than a person's hand, findings as whoever prioritises gets them, and what nothing can change afterwards.</summary>
[Trait("Needs", "Database")]
public sealed class TruthSourceTests
{
    private const string Code = "V1.1.1";

    [Fact]
    public async Task Another_source_is_read_a_person_goes_before_it_and_a_concluded_round_keeps_what_it_said()
    {
        var source = new Indicator();
        await using var app = await TestApp.Start(services: services =>
            services.AddScoped<IOutcomeSignals>(_ => source)
        );
        var round = await Begin(app, Social);
        await round.Answer(Code, "Nivå 2");
        var lives = new Lives(app, round);
        var link = await lives.Ask([Code]);
        for (var i = 0; i < 5; i++)
            await lives.Answer(link, (Code, "4"));

        (await round.Leader.Open(round.Criterion(Code)))
            .Shows("Olika bild.")
            .Shows("Tur eller omätt arbete.")
            .Shows("Nyckeltal ur ett register");
        Assert.Equal(
            [Verdict.DifferentPicture, Verdict.LuckOrUnmeasured],
            (await Findings(app, round.Id)).Where(f => f.Unit is null).Select(f => f.Kind)
        );
        Assert.Equal(
            [(Code, Social), (Code, Social)],
            (await Findings(app, round.Id))
                .Where(f => f.Unit is not null)
                .Select(f => (f.Criterion.Id, f.Unit!.Name))
        );
        await (await round.Leader.Open($"{round.Address}/utfall/skriv?kriterium={Code}"))
            .Choose("Som väntat")
            .Fill("Vilket nyckeltal", "Egen iakttagelse")
            .Fill("Varifrån kommer uppgiften?", "Inspektionen")
            .Fill("Vilken dag gäller den?", "2026-06-01")
            .Fill("Varför bedömer ni det så?", "Vi har läst besluten.")
            .Press("Spara utfallet");
        (await round.Leader.Open(round.Criterion(Code)))
            .Shows("Egen iakttagelse")
            .DoesNotShow("Nyckeltal ur ett register");

        await round.Conclude();
        source.Signal = OutcomeSignal.Worse;
        await Tamper(app, round.Id);

        (await round.Leader.Open(round.Result)).Shows("4 5 Som väntat Olika bild");
    }

    private static async Task<IReadOnlyList<Finding>> Findings(TestApp app, Guid id)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        return await scope
            .ServiceProvider.GetRequiredService<ReadTruths>()
            .FindingsOf(
                await db.SelfAssessments.SingleAsync(a => a.Id == id),
                TestContext.Current.CancellationToken
            );
    }

    /// <summary>As if answers and outcomes had come afterwards in spite of all.</summary>
    private static async Task Tamper(TestApp app, Guid id)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var links = db.LivedLinks.Where(l => l.SelfAssessmentId == id).Select(l => l.Id);
        await db
            .LivedTallies.Where(t => links.Contains(t.LinkId))
            .ExecuteUpdateAsync(
                set => set.SetProperty(t => t.Level1, 100),
                TestContext.Current.CancellationToken
            );
        await db
            .OutcomeNotes.Where(n => n.SelfAssessmentId == id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(n => n.Signal, OutcomeSignal.Worse),
                TestContext.Current.CancellationToken
            );
    }

    private sealed class Indicator : IOutcomeSignals
    {
        public OutcomeSignal Signal { get; set; } = OutcomeSignal.Better;

        public Task<IReadOnlyList<Outcome>> Of(
            SelfAssessment round,
            string? criterion,
            CancellationToken stop
        ) =>
            Task.FromResult<IReadOnlyList<Outcome>>([
                new(
                    Code,
                    RatingUnitId: null,
                    Signal,
                    new("Nyckeltal ur ett register", "Registret", new(2026, 6, 1), "Räknat.")
                ),
            ]);
    }
}
