using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Carrying;

/// <summary>
/// What a round's answers become in another framework. The overall level is proposed the organisation's levels; where the other framework
/// has questions for the committees alone, each committee of the round is proposed what its own answers carry.
/// </summary>
public sealed record CarriedOver(
    Framework Target,
    IReadOnlyList<Proposal> Overall,
    IReadOnlyList<(RatingUnit Unit, IReadOnlyList<Proposal> Proposals)> Committees
)
{
    /// <summary>How many answers a round would begin with: only those that are asked of a unit there.</summary>
    public int Answers =>
        Overall.Count(p => p.Carries == Carries.Level && p.Item.Scope != CriterionScope.Committee)
        + Committees.Sum(c => c.Proposals.Count(p => p.Carries == Carries.Level));

    /// <summary>How many committees get a proposal of their own for an item.</summary>
    public int CommitteesWith(Criterion item) =>
        Committees.Count(c => c.Proposals.Any(p => p.Item == item && p.Carries == Carries.Level));

    public static async Task<CarriedOver> Read(
        MrContext db,
        Knowledge knowledge,
        (SelfAssessment Round, OrganisationKind Kind) from,
        Framework target,
        CancellationToken stop
    )
    {
        var source = knowledge.FrameworkOf(from.Round);
        var tallies = await db
            .CriterionTallies.AsNoTracking()
            .Where(t => t.SelfAssessmentId == from.Round.Id)
            .ToListAsync(stop);
        var organisation = CriterionResult
            .From(source, tallies)
            .ToDictionary(r => r.Criterion.Id, r => r.Rating, StringComparer.Ordinal);
        return new(
            target,
            Propose(target.Criteria, source, from.Kind, organisation),
            target.Criteria.Any(c => c.Scope == CriterionScope.Committee)
                ? await OfCommittees(db, from, (source, target), stop)
                : []
        );
    }

    private static async Task<
        IReadOnlyList<(RatingUnit Unit, IReadOnlyList<Proposal> Proposals)>
    > OfCommittees(
        MrContext db,
        (SelfAssessment Round, OrganisationKind Kind) from,
        (Framework Source, Framework Target) frameworks,
        CancellationToken stop
    )
    {
        var units = await db
            .RatingUnits.AsNoTracking()
            .Where(u => u.SelfAssessmentId == from.Round.Id && u.Layer == Layer.Committee)
            .OrderBy(u => u.Number)
            .ToListAsync(stop);
        var asked = frameworks.Target.Criteria.Where(c => c.Scope != CriterionScope.Overall);
        var ids = units.Select(u => u.Id).ToList();
        var answers = (
            await db
                .Answers.AsNoTracking()
                .Where(a => ids.Contains(a.RatingUnitId))
                .ToListAsync(stop)
        ).ToLookup(a => a.RatingUnitId);
        return
        [
            .. units.Select(u =>
                (
                    u,
                    Propose(
                        asked,
                        frameworks.Source,
                        from.Kind,
                        answers[u.Id]
                            .ToDictionary(a => a.Criterion, a => a.Shown, StringComparer.Ordinal)
                    )
                )
            ),
        ];
    }

    /// <summary>What is not asked in the round, but would be of this kind of organisation, counts as not answered.</summary>
    private static IReadOnlyList<Proposal> Propose(
        IEnumerable<Criterion> items,
        Framework source,
        OrganisationKind kind,
        Dictionary<string, Rating> answered
    ) =>
        [
            .. items
                .Where(item => item.AppliesToAny(kind))
                .Select(item => new Proposal(
                    item,
                    [
                        .. item.RestsOn(source)
                            .Where(c => c.AppliesToAny(kind))
                            .Select(c => (c, answered.GetValueOrDefault(c.Id))),
                    ]
                )),
        ];
}
