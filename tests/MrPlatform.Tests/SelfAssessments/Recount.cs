using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>Counts all answers of a round again and holds the counts kept at write time to them.</summary>
internal static class Recount
{
    private const int CapWithoutEvidence = 2;

    public static async Task Agrees(TestApp app, Guid roundId)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var units = await db
            .RatingUnits.Where(u => u.SelfAssessmentId == roundId)
            .ToDictionaryAsync(u => u.Id);
        var ids = units.Keys.ToList();
        var answers = await db
            .Answers.Include(a => a.Evidence)
            .Where(a => ids.Contains(a.RatingUnitId))
            .ToListAsync();

        var areas = await db.AreaTallies.Where(t => ids.Contains(t.RatingUnitId)).ToListAsync();
        Assert.Equal(
            answers.GroupBy(a => (a.RatingUnitId, a.Area)).ToDictionary(g => g.Key, g => Count(g)),
            areas.ToDictionary(t => (t.RatingUnitId, t.Area), t => t.Tally)
        );

        Assert.Equal(
            answers
                .GroupBy(a => a.RatingUnitId)
                .ToDictionary(g => g.Key, g => (Count(g).Asked, Count(g).Answered)),
            units.ToDictionary(u => u.Key, u => (u.Value.Asked, u.Value.Answered))
        );

        var criteria = await db
            .CriterionTallies.Where(t => t.SelfAssessmentId == roundId)
            .ToListAsync();
        Assert.Equal(
            answers
                .GroupBy(a => (a.Criterion, units[a.RatingUnitId].Layer))
                .ToDictionary(g => g.Key, g => Count(g)),
            criteria.ToDictionary(t => (t.Criterion, t.Layer), t => t.Tally)
        );

        var round = await db.SelfAssessments.SingleAsync(a => a.Id == roundId);
        Assert.Equal(answers.Count, round.Asked);
        Assert.Equal(Count(answers).Answered, round.Answered);

        var ages = await db
            .EvidenceAges.Where(a => a.SelfAssessmentId == roundId && a.Answers != 0)
            .ToListAsync();
        Assert.Equal(
            answers
                .Where(a => a is { State: AnswerState.Level, RestsOnEvidence: true })
                .GroupBy(a => (a.Area, FreshThrough(a, round)))
                .ToDictionary(g => g.Key, g => g.LongCount()),
            ages.ToDictionary(a => (a.Area, a.FreshThrough), a => a.Answers)
        );

        var ratings = (
            await db.BlindRatings.Where(r => ids.Contains(r.RatingUnitId)).ToListAsync()
        ).ToLookup(r => (r.RatingUnitId, r.Criterion));
        Assert.All(
            await db.Reveals.Where(r => ids.Contains(r.RatingUnitId)).ToListAsync(),
            shown =>
                Assert.Equal(
                    Apart([.. ratings[(shown.RatingUnitId, shown.Criterion)]]),
                    shown.Apart
                )
        );
    }

    /// <summary>Steps between the lowest and the highest; none is told of fewer than five where anybody is without a name.</summary>
    private static long Apart(IReadOnlyList<BlindRating> ratings)
    {
        var levels = ratings.Where(r => r.Level is not null).Select(r => r.Level!.Value).ToList();
        return levels.Count == 0 || (ratings.Count < 5 && ratings.Any(r => r.Anonymous))
            ? 0
            : levels.Max() - levels.Min();
    }

    /// <summary>
    /// Of the pieces that had not been withdrawn: now, or when the round was concluded. Times are taken when somebody begins, and tell nothing of who came
    /// first among those who act together; that a level above 2 stands in a concluded round does, since without a piece it is capped there.
    /// </summary>
    private static DateOnly FreshThrough(Answer answer, SelfAssessment round)
    {
        var carrying = answer
            .Evidence.Where(e => e.WithdrawnAt is not { } at || at > round.ConcludedAt)
            .ToList();
        if (carrying.Count == 0 && !round.IsOpen && answer.Level > CapWithoutEvidence)
            carrying = answer.Evidence;
        return carrying.Select(e => e.FreshThrough).DefaultIfEmpty(new DateOnly(1900, 1, 1)).Max();
    }

    private static Tally Count(IEnumerable<Answer> answers) =>
        Tally.Sum(answers.Select(a => Tally.One(a.Shown)));
}
