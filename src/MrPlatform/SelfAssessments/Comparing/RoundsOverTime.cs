using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Comparing;

/// <summary>A round with the concluded ones of the same framework before it, latest first, as far as the person may see them.</summary>
public sealed record RoundsOverTime(SelfAssessment Round, IReadOnlyList<SelfAssessment> Earlier)
{
    /// <summary>How many earlier rounds one can choose among: more than a mandate period has.</summary>
    private const int Most = 12;

    public static async Task<RoundsOverTime?> Read(
        MrContext db,
        Viewer viewer,
        Guid id,
        CancellationToken stop
    )
    {
        var round = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .FirstOrDefaultAsync(a => a.Id == id, stop);
        if (round is null)
            return null;
        var earlier = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .Where(a =>
                a.FrameworkId == round.FrameworkId
                && a.ConcludedAt != null
                && a.StartedAt < round.StartedAt
            )
            .OrderByDescending(a => a.StartedAt)
            .Take(Most)
            .ToListAsync(stop);
        return new(round, earlier);
    }

    /// <summary>The one asked for, or the latest; null when it is not among them.</summary>
    public SelfAssessment? With(Guid? id) =>
        id is null
            ? (Earlier is [var latest, ..] ? latest : null)
            : Earlier.FirstOrDefault(a => a.Id == id);

    /// <summary>The organisation's ratings in a number of rounds.</summary>
    public static async Task<IReadOnlyDictionary<Guid, RatedRound>> Organisation(
        MrContext db,
        Knowledge knowledge,
        IReadOnlyList<SelfAssessment> rounds,
        CancellationToken stop
    )
    {
        var ids = rounds.Select(r => r.Id).ToList();
        var tallies = (
            await db
                .CriterionTallies.AsNoTracking()
                .Where(t => ids.Contains(t.SelfAssessmentId))
                .ToListAsync(stop)
        ).ToLookup(t => t.SelfAssessmentId);
        return rounds.ToDictionary(
            r => r.Id,
            r =>
            {
                var framework = knowledge.FrameworkOf(r);
                return new RatedRound(
                    framework,
                    CriterionResult
                        .From(framework, tallies[r.Id])
                        .ToDictionary(c => c.Criterion.Id, c => c.Rating, StringComparer.Ordinal)
                );
            }
        );
    }

    /// <summary>One unit's own ratings in a number of rounds; none in a round where it was not asked.</summary>
    public static async Task<IReadOnlyDictionary<Guid, RatedRound>> OfUnit(
        MrContext db,
        Knowledge knowledge,
        (Guid Unit, IReadOnlyList<SelfAssessment> Rounds) of,
        CancellationToken stop
    )
    {
        var ids = of.Rounds.Select(r => r.Id).ToList();
        var rows = await db
            .RatingUnits.AsNoTracking()
            .Where(u => u.UnitId == of.Unit && ids.Contains(u.SelfAssessmentId))
            .Join(
                db.Answers.AsNoTracking(),
                u => u.Id,
                a => a.RatingUnitId,
                (u, a) => new { u.SelfAssessmentId, Answer = a }
            )
            .ToListAsync(stop);
        var answers = rows.ToLookup(r => r.SelfAssessmentId, r => r.Answer);
        return of.Rounds.ToDictionary(
            r => r.Id,
            r => new RatedRound(
                knowledge.FrameworkOf(r),
                answers[r.Id].ToDictionary(a => a.Criterion, a => a.Shown, StringComparer.Ordinal)
            )
        );
    }
}
