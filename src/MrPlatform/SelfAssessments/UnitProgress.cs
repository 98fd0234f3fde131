using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments;

/// <summary>How far one unit has come, area by area.</summary>
public sealed record UnitProgress(RatingUnit Unit, IReadOnlyDictionary<string, Tally> Areas)
{
    /// <summary>Units in a list at a time: a round may have a thousand.</summary>
    public const int OnAPage = 50;

    public Tally Whole { get; } = Tally.Sum(Areas.Values);

    /// <summary>A page of the units that the person reads, in their order; one more than the page holds when there are more.</summary>
    public static async Task<IReadOnlyList<UnitProgress>> Read(
        MrContext db,
        Viewer viewer,
        (Guid Round, int Page) at,
        CancellationToken stop
    ) =>
        await With(
            db,
            db.UnitsReadBy(viewer, at.Round)
                .OrderBy(u => u.Number)
                .Skip((at.Page - 1) * OnAPage)
                .Take(OnAPage + 1),
            stop
        );

    /// <summary>The first units that the person reads, one more than asked for when there are more.</summary>
    public static Task<IReadOnlyList<UnitProgress>> ReadFirst(
        MrContext db,
        Viewer viewer,
        (Guid Round, int Most) of,
        CancellationToken stop
    ) => With(db, db.UnitsReadBy(viewer, of.Round).OrderBy(u => u.Number).Take(of.Most + 1), stop);

    /// <summary>One unit by its number in the round; null when the person does not read it.</summary>
    public static async Task<UnitProgress?> ReadOne(
        MrContext db,
        Viewer viewer,
        (Guid Round, long Number) at,
        CancellationToken stop
    ) =>
        (
            await With(db, db.UnitsReadBy(viewer, at.Round).Where(u => u.Number == at.Number), stop)
        ).SingleOrDefault();

    private static async Task<IReadOnlyList<UnitProgress>> With(
        MrContext db,
        IQueryable<RatingUnit> asked,
        CancellationToken stop
    )
    {
        var units = await asked.AsNoTracking().ToListAsync(stop);
        // By key: asked together with the units, every count there is was read.
        var ids = units.Select(u => u.Id).ToList();
        var tallies = await db
            .AreaTallies.AsNoTracking()
            .Where(t => ids.Contains(t.RatingUnitId))
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
