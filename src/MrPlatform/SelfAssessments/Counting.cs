using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments;

/// <summary>
/// Moves the counts that progress, coverage and medians are read from. The database adds, so two people who save at the same time
/// cannot overwrite each other's count. Call it in the transaction that changes the answer.
/// </summary>
internal static class Counting
{
    public static async Task Move(
        MrContext db,
        RatingUnit unit,
        IReadOnlyCollection<(Answer Answer, Tally Moved)> moves,
        CancellationToken stop
    )
    {
        // Always in the same order, so that two who save the same criteria for two units wait for each other and never in a ring.
        var ordered = moves.OrderBy(m => m.Answer.Criterion, StringComparer.Ordinal).ToList();
        foreach (var area in ordered.GroupBy(m => m.Answer.Area, StringComparer.Ordinal))
            await Add(
                db.AreaTallies.Where(t => t.RatingUnitId == unit.Id && t.Area == area.Key),
                Tally.Sum(area.Select(m => m.Moved)),
                stop
            );
        foreach (var (answer, moved) in ordered)
            await Add(
                db.CriterionTallies.Where(t =>
                    t.SelfAssessmentId == unit.SelfAssessmentId
                    && t.Criterion == answer.Criterion
                    && t.Layer == unit.Layer
                ),
                moved,
                stop
            );
    }

    private static async Task Add<T>(IQueryable<T> row, Tally moved, CancellationToken stop)
        where T : class, ITallied
    {
        if (moved == new Tally())
            return;
        await row.ExecuteUpdateAsync(
            set =>
                set.SetProperty(t => t.Tally.Unknown, t => t.Tally.Unknown + moved.Unknown)
                    .SetProperty(
                        t => t.Tally.NotRelevant,
                        t => t.Tally.NotRelevant + moved.NotRelevant
                    )
                    .SetProperty(
                        t => t.Tally.Equivalent,
                        t => t.Tally.Equivalent + moved.Equivalent
                    )
                    .SetProperty(t => t.Tally.Level1, t => t.Tally.Level1 + moved.Level1)
                    .SetProperty(t => t.Tally.Level2, t => t.Tally.Level2 + moved.Level2)
                    .SetProperty(t => t.Tally.Level3, t => t.Tally.Level3 + moved.Level3)
                    .SetProperty(t => t.Tally.Level4, t => t.Tally.Level4 + moved.Level4),
            stop
        );
    }

    /// <summary>Adds to the round's own count. Returns false when the round was concluded meanwhile: then nothing may be kept.</summary>
    public static async Task<bool> MoveInOpenRound(
        MrContext db,
        Guid assessmentId,
        long answered,
        CancellationToken stop
    ) =>
        await db
            .SelfAssessments.Where(a => a.Id == assessmentId && a.ConcludedAt == null)
            .ExecuteUpdateAsync(
                set => set.SetProperty(a => a.Answered, a => a.Answered + answered),
                stop
            ) == 1;
}
