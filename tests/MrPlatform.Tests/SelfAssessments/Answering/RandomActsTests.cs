using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Ageing;
using MrPlatform.SelfAssessments.Answering;
using MrPlatform.SelfAssessments.Concluding;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Answering;

/// <summary>After any row of acts, the counts that were kept are the counts one gets by counting all answers again.</summary>
public sealed class RandomActsTests : AppTests
{
    private static readonly Gen<GivenAnswer> AnyAnswer = Gen.Select(
        Gen.OneOf(
            Rating.Unknown,
            Rating.NotRelevant,
            Rating.Equivalent,
            Rating.At(1),
            Rating.At(2),
            Rating.At(3),
            Rating.At(4)
        ),
        Gen.Enum<EvidenceKind>().Array[0, 1],
        Gen.Int[0, 900],
        (rating, kinds, age) =>
            new GivenAnswer(rating, Explanation: "Därför.")
            {
                AddedEvidence = [.. kinds.Select(k => Made.Note(k, Made.Today.AddDays(-age)))],
            }
    );

    /// <summary>Unit, place of the criterion among those asked, answer, and days that pass first.</summary>
    private static readonly Gen<(int Unit, int Place, GivenAnswer Given, int Days)[]> AnyActs =
        Gen.Select(
            Gen.Int[1, 2],
            Gen.Int[0, 16],
            AnyAnswer,
            Gen.Frequency((9, Gen.Const(0)), (1, Gen.Int[1, 300]))
        ).Array[30];

    [Fact]
    public Task Counts_kept_are_counts_made_anew() =>
        AnyActs.SampleAsync(
            async acts =>
            {
                var round = await Begin(App, Social, Culture);
                foreach (var (unit, place, given, days) in acts)
                {
                    if (days > 0)
                        await Age(days);
                    await Do<AnswerCriteria>(round, unit, place, given);
                }
                await Recount.Agrees(App, round.Id);

                await (await (await App.As("processledare")).Open(round.Conclusion)).Press(
                    "Avsluta rundan och lås svaren"
                );
                foreach (var (unit, place, given, _) in acts.Take(10))
                    await Do<CorrectAnswer>(round, unit, 16 - place, given);
                await Recount.Agrees(App, round.Id);
            },
            iter: 3,
            threads: 1
        );

    private async Task Age(int days)
    {
        App.Clock.Advance(TimeSpan.FromDays(days));
        await using var scope = App.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AgeEvidence>().Run(CancellationToken.None);
    }

    private async Task Do<TAct>(StartedRound round, int number, int place, GivenAnswer given)
        where TAct : notnull
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var unit = await db
            .RatingUnits.AsNoTracking()
            .SingleAsync(u => u.SelfAssessmentId == round.Id && u.Number == number);
        var seen = (
            await db
                .Answers.AsNoTracking()
                .Where(a => a.RatingUnitId == unit.Id)
                .OrderBy(a => a.Criterion)
                .ToListAsync()
        )[place];
        var by = new By(PersonId: null, "Någon", App.Clock.GetUtcNow());
        switch (scope.ServiceProvider.GetRequiredService<TAct>())
        {
            case AnswerCriteria answer:
                Assert.Empty(
                    await answer.Save(
                        new(await Read(db, round.Id), unit, seen.Area, MayAnswer: true),
                        [new(seen.Criterion, seen.Version, given)],
                        _ => by,
                        CancellationToken.None
                    )
                );
                break;
            case CorrectAnswer correct:
                // Evidence is new each time, so that no correction is the answer that stands.
                var changed = given with
                {
                    AddedEvidence = [Made.Note(EvidenceKind.Document)],
                };
                Assert.True(
                    await correct.Correct(
                        unit,
                        seen.Criterion,
                        seen.Version,
                        changed,
                        "Fel",
                        by,
                        CancellationToken.None
                    )
                );
                break;
        }
    }

    private static Task<SelfAssessment> Read(MrContext db, Guid id) =>
        db.SelfAssessments.AsNoTracking().SingleAsync(a => a.Id == id);
}
