using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments;

/// <summary>
/// Moves the counts that progress, coverage and medians are read from. The database adds, so two people who save at the same time
/// cannot overwrite each other's count. Call it in the transaction that changes the answer. Written as SQL, which both databases
/// take: as expressions the three additions cost more than all else in saving an answer.
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
            await MoveArea(db, unit, area.Key, Tally.Sum(area.Select(m => m.Moved)), stop);
        foreach (var (answer, moved) in ordered)
            await MoveCriterion(db, unit, answer.Criterion, moved, stop);
    }

    /// <summary>Adds to the round's own count. Returns false when the round was concluded meanwhile: then nothing may be kept.</summary>
    public static async Task<bool> MoveInOpenRound(
        MrContext db,
        Guid assessmentId,
        long answered,
        CancellationToken stop
    ) =>
        await db.Database.ExecuteSqlAsync(
            $"update self_assessment set answered = answered + {answered} where id = {assessmentId} and concluded_at is null",
            stop
        ) == 1;

    private static async Task MoveArea(
        MrContext db,
        RatingUnit unit,
        string area,
        Tally moved,
        CancellationToken stop
    )
    {
        if (moved != new Tally())
            await db.Database.ExecuteSqlAsync(
                $"""
                update area_tally set unknown = unknown + {moved.Unknown}, not_relevant = not_relevant + {moved.NotRelevant},
                equivalent = equivalent + {moved.Equivalent}, level1 = level1 + {moved.Level1}, level2 = level2 + {moved.Level2},
                level3 = level3 + {moved.Level3}, level4 = level4 + {moved.Level4}
                where rating_unit_id = {unit.Id} and area = {area}
                """,
                stop
            );
    }

    private static async Task MoveCriterion(
        MrContext db,
        RatingUnit unit,
        string criterion,
        Tally moved,
        CancellationToken stop
    )
    {
        if (moved != new Tally())
            await db.Database.ExecuteSqlAsync(
                $"""
                update criterion_tally set unknown = unknown + {moved.Unknown}, not_relevant = not_relevant + {moved.NotRelevant},
                equivalent = equivalent + {moved.Equivalent}, level1 = level1 + {moved.Level1}, level2 = level2 + {moved.Level2},
                level3 = level3 + {moved.Level3}, level4 = level4 + {moved.Level4}
                where self_assessment_id = {unit.SelfAssessmentId} and criterion = {criterion} and layer = {unit.Layer.ToString()}
                """,
                stop
            );
    }
}
