using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Allotting;
using MrPlatform.SelfAssessments.Mine;
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

    /// <summary>Units shown; the others are on the round's own page.</summary>
    public const int MostUnits = 12;

    /// <summary>What the person has been given to answer.</summary>
    public MyCriteria Mine { get; private init; } = new([]);

    /// <summary>What nobody is left to answer; only for those who can hand it over.</summary>
    public IReadOnlyList<Vacancy> Vacancies { get; private init; } = [];

    public static async Task<Waiting> Read(
        MrContext db,
        Viewer viewer,
        DateOnly today,
        CancellationToken stop
    )
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
        var waiting = open is null
            ? new Waiting(open, [], [], concluded)
            : new(
                open,
                await UnitProgress.ReadFirst(db, viewer, (open.Id, MostUnits), stop),
                await db.UnitsBehind(viewer, open.Id)
                    .AsNoTracking()
                    .Take(MostBehind)
                    .ToListAsync(stop),
                concluded
            );
        return waiting with
        {
            Mine = viewer.Answers ? await MyCriteria.Of(db, viewer.Id, today, stop) : new([]),
            Vacancies = viewer is { HandsOverWork: true, OrganisationId: { } own }
                ? await Vacancy.In(db, own, round: null, stop)
                : [],
        };
    }
}
