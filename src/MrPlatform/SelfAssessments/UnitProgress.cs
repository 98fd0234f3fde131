using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments;

/// <summary>How far one unit has come, area by area.</summary>
public sealed record UnitProgress(RatingUnit Unit, IReadOnlyDictionary<string, Tally> Areas)
{
    public Tally Whole { get; } = Tally.Sum(Areas.Values);

    public static async Task<IReadOnlyList<UnitProgress>> Read(
        MrContext db,
        Viewer viewer,
        Guid roundId,
        CancellationToken stop
    )
    {
        var units = await db.UnitsReadBy(viewer, roundId)
            .AsNoTracking()
            .OrderBy(u => u.Number)
            .ToListAsync(stop);
        // From the units to their counts, which an index leads to; the other way every count there is would be read.
        var tallies = await db.UnitsReadBy(viewer, roundId)
            .Join(
                db.AreaTallies.AsNoTracking(),
                u => u.Id,
                t => t.RatingUnitId,
                (_, tally) => tally
            )
            .ToListAsync(stop);
        var byUnit = tallies.ToLookup(t => t.RatingUnitId);
        return
        [
            .. units.Select(u => new UnitProgress(
                u,
                byUnit[u.Id].ToDictionary(t => t.Area, t => t.Tally, StringComparer.Ordinal)
            )),
        ];
    }
}
