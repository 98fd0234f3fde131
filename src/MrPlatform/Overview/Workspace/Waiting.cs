using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.Overview.Workspace;

/// <summary>What a person meets first: the latest open round with its units, and the latest concluded one, as far as they may see.</summary>
public sealed record Waiting(
    SelfAssessment? Open,
    IReadOnlyList<UnitProgress> Units,
    SelfAssessment? Concluded
)
{
    /// <summary>Units with something left to answer, least done first.</summary>
    public IReadOnlyList<UnitProgress> Behind =>
        [
            .. Units
                .Where(u => u.Whole.Unanswered > 0)
                .OrderBy(u => (double)u.Whole.Answered / u.Whole.Asked),
        ];

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
        var units = open is null ? [] : await UnitProgress.Read(db, viewer, open.Id, stop);
        return new(open, units, concluded);
    }
}
