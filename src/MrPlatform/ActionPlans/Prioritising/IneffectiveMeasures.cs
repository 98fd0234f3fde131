using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Prioritising;

/// <summary>
/// Genomfört men ingen effekt: what was done and changed nothing is as much a shortcoming as what was never done. It stands in the list of the round its
/// plan rests on and of later ones of the same framework; for a plan that rests on none, in those that were not over when the plan was made.
/// </summary>
public sealed class IneffectiveMeasures(
    MrContext db,
    Knowledge knowledge,
    IStringLocalizer<ActionPlansWords> t
) : IGaps
{
    public async Task<IReadOnlyList<Gap>> Of(SelfAssessment round, CancellationToken stop)
    {
        var framework = knowledge.FrameworkOf(round);
        var isHumanRights = framework.Id == knowledge.Current.HumanRights.Id;
        var found = await (
            from measure in db.Measures.AsNoTracking()
            join goal in db.Goals on measure.GoalId equals goal.Id
            join plan in db.ActionPlans on measure.ActionPlanId equals plan.Id
            join rests in db.SelfAssessments
                on plan.SelfAssessmentId equals (Guid?)rests.Id
                into rounds
            from rests in rounds.DefaultIfEmpty()
            where
                measure.OrganisationId == round.OrganisationId
                && (
                    rests == null
                        ? isHumanRights
                            && (round.ConcludedAt == null || round.ConcludedAt > plan.MadeAt)
                        : rests.FrameworkId == round.FrameworkId
                            && rests.StartedAt <= round.StartedAt
                )
                && measure.Status == MeasureStatus.Done
                && measure.Effect == EffectSeen.No
            orderby measure.Id
            select new { Measure = measure, goal.Criterion }
        ).ToListAsync(stop);
        return
        [
            .. found.Select(one =>
            {
                var criterion = one.Criterion is { } code ? framework.FindCriterion(code) : null;
                return new Gap(
                    $"atgard-{one.Measure.Id:N}",
                    one.Measure.Title,
                    [t["Åtgärden är genomförd men gav ingen effekt."]],
                    new(
                        Severity: 2,
                        People: 2,
                        Remedy: 2,
                        Mandate: 3,
                        criterion?.Basis?.Kind == BasisKind.Law
                    )
                )
                {
                    Criterion = criterion,
                };
            }),
        ];
    }
}
