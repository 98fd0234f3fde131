using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Moving;

/// <summary>What a round's own page says about versions: whether it can be moved, and how many answers wait to be confirmed.</summary>
internal static class Movable
{
    public static async Task<(bool MayMove, int ToConfirm)> Read(
        MrContext db,
        Knowledge knowledge,
        Viewer viewer,
        SelfAssessment round,
        CancellationToken stop
    )
    {
        if (!round.IsOpen)
            return (false, 0);
        var moved = await db.RoundMoves.AnyAsync(m => m.SelfAssessmentId == round.Id, stop);
        var mayMove =
            viewer.LeadsRounds
            && (moved || (await MovePreview.Versions(db, knowledge, round, stop)).Count > 0);
        // Only a move makes answers wait.
        var waiting = moved
            ? await db.UnitsReadBy(viewer, round.Id)
                .Join(db.Answers, u => u.Id, a => a.RatingUnitId, (u, a) => a)
                .CountAsync(a => a.ToConfirm, stop)
            : 0;
        return (mayMove, waiting);
    }
}
