using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Comparing;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>
/// What a round says about the organisation, read from counts kept at write time: distribution and median per area and per role and
/// principle, law first, knowledge gaps, layers against each other, and what moved since the round before. No grand total.
/// </summary>
/// <param name="Units">How many there are; they are read a page at a time, since a round may have a thousand.</param>
public sealed record RoundResult(
    SelfAssessment Round,
    IReadOnlyList<CriterionResult> Criteria,
    SelfAssessment? PreviousRound,
    IReadOnlyList<LevelChange> Changes,
    int Units
)
{
    public Tally Whole { get; } = CriterionResult.Count(Criteria);

    public IReadOnlyList<CriterionResult> LawBelowThree =>
        [.. Criteria.Where(r => r.IsLaw && r.IsWeak).OrderBy(r => r.Level!.Value.Level)];

    public IReadOnlyList<CriterionResult> LawWithLevel =>
        [.. Criteria.Where(r => r.IsLaw && r.Level is not null)];

    /// <summary>Criteria that someone asked answered "vet inte" to: gaps in knowledge, never a level.</summary>
    public IReadOnlyList<CriterionResult> Unknown =>
        [.. Criteria.Where(r => r.Units.Unknown > 0).OrderByDescending(r => r.Units.Unknown)];

    /// <summary>Criteria where the overall level and the committees see different things, widest first.</summary>
    public IReadOnlyList<CriterionResult> LayersApart =>
        [
            .. Criteria
                .Where(r => r.OverallAboveCommittees is not (null or 0))
                .OrderByDescending(r => Math.Abs(r.OverallAboveCommittees!.Value)),
        ];

    public IReadOnlyList<CriterionResult> Weak =>
        [
            .. Criteria
                .Where(r => r.IsWeak)
                .OrderBy(r => r.Level!.Value.Level)
                .ThenByDescending(r => r.IsLaw),
        ];

    public IReadOnlyList<LevelChange> Moved =>
        [.. Changes.Where(c => c.Steps != 0).OrderByDescending(c => Math.Abs(c.Steps))];

    public IReadOnlyList<LevelChange> LowAndStill =>
        [.. Changes.Where(c => c.Steps == 0 && c.Now.Level < 3).OrderBy(c => c.Now.Level)];

    public static async Task<RoundResult?> Read(
        MrContext db,
        Knowledge knowledge,
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
        var previous = await db
            .SelfAssessments.AsNoTracking()
            .Where(a =>
                a.OrganisationId == round.OrganisationId
                && a.FrameworkId == round.FrameworkId
                && a.ConcludedAt != null
                && a.StartedAt < round.StartedAt
            )
            .OrderByDescending(a => a.StartedAt)
            .FirstOrDefaultAsync(stop);
        var ids = previous is null ? new[] { id } : [id, previous.Id];
        var tallies = await db
            .CriterionTallies.AsNoTracking()
            .Where(t => ids.Contains(t.SelfAssessmentId))
            .ToListAsync(stop);
        var now = CriterionResult.From(
            knowledge.FrameworkOf(round),
            tallies.Where(t => t.SelfAssessmentId == id)
        );
        var changes = previous is null
            ? []
            : LevelChange.Between(
                Rated(
                    knowledge.FrameworkOf(previous),
                    CriterionResult.From(
                        knowledge.FrameworkOf(previous),
                        tallies.Where(t => t.SelfAssessmentId == previous.Id)
                    )
                ),
                Rated(knowledge.FrameworkOf(round), now)
            );
        var units = await db.RatingUnits.CountAsync(u => u.SelfAssessmentId == id, stop);
        return new(round, now, previous, changes, units);
    }

    private static RatedRound Rated(Framework framework, IEnumerable<CriterionResult> results) =>
        new(
            framework,
            results.ToDictionary(r => r.Criterion.Id, r => r.Rating, StringComparer.Ordinal)
        );
}
