using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.Overview.Workspace;

/// <summary>
/// What a person meets first: the latest open round with its first units and those with something left to answer, least answered first, and the
/// latest concluded round, as far as they may see.
/// </summary>
public sealed record Waiting(
    SelfAssessment? Open,
    IReadOnlyList<UnitProgress> Units,
    IReadOnlyList<RatingUnit> Behind,
    SelfAssessment? Concluded
)
{
    /// <summary>Units told of as waiting: the next come when these are done.</summary>
    private const int MostBehind = 5;

    public static async Task<Waiting> Read(MrContext db, Viewer viewer, CancellationToken stop)
    {
        var open = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .Where(a => a.ConcludedAt == null)
            .OrderByDescending(a => a.StartedAt)
            .FirstOrDefaultAsync(stop);
        var concluded = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .Where(a => a.ConcludedAt != null)
            .OrderByDescending(a => a.StartedAt)
            .FirstOrDefaultAsync(stop);
        if (open is null)
            return new(open, [], [], concluded);
        return new(
            open,
            await UnitProgress.Read(db, viewer, (open.Id, 1), stop),
            await db.UnitsBehind(viewer, open.Id).AsNoTracking().Take(MostBehind).ToListAsync(stop),
            concluded
        );
    }
}
