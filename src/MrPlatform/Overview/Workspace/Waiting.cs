using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Allotting;
using MrPlatform.SelfAssessments.Mine;
using MrPlatform.Storage;

namespace MrPlatform.Overview.Workspace;

/// <summary>What a person meets first: the latest open round with its units, and the latest concluded one, as far as they may see.</summary>
public sealed record Waiting(
    SelfAssessment? Open,
    IReadOnlyList<UnitProgress> Units,
    SelfAssessment? Concluded
)
{
    /// <summary>What the person has been given to answer.</summary>
    public MyCriteria Mine { get; private init; } = new([]);

    /// <summary>What nobody is left to answer; only for those who can hand it over.</summary>
    public IReadOnlyList<Vacancy> Vacancies { get; private init; } = [];

    /// <summary>Units with something left to answer, least done first.</summary>
    public IReadOnlyList<UnitProgress> Behind =>
        [
            .. Units
                .Where(u => u.Whole.Unanswered > 0)
                .OrderBy(u => (double)u.Whole.Answered / u.Whole.Asked),
        ];

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
        var units = open is null ? [] : await UnitProgress.Read(db, viewer, open.Id, stop);
        return new(open, units, concluded)
        {
            Mine = viewer.Answers ? await MyCriteria.Of(db, viewer.Id, today, stop) : new([]),
            Vacancies = viewer is { HandsOverWork: true, OrganisationId: { } own }
                ? await Vacancy.In(db, own, round: null, stop)
                : [],
        };
    }
}
