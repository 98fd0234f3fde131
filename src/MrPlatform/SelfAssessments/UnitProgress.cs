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
        var tallies = await db
            .AreaTallies.AsNoTracking()
            .Where(t => db.UnitsReadBy(viewer, roundId).Select(u => u.Id).Contains(t.RatingUnitId))
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
