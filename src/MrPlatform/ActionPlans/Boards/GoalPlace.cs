using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Boards;

/// <summary>Where a goal stands in the framework: its criterion, and by that its role and its rights. Null when the goal names none.</summary>
public sealed record GoalPlace(Guid Goal, Criterion? Criterion)
{
    public Role? Role => Criterion?.Role;

    public IReadOnlyList<Right> Rights => Criterion?.Rights ?? [];

    /// <summary>All goals that a person reads, each by the framework of the round its plan rests on.</summary>
    public static async Task<IReadOnlyList<GoalPlace>> All(
        MrContext db,
        Knowledge knowledge,
        Viewer viewer,
        CancellationToken stop
    )
    {
        var goals = await (
            from plan in db.PlansSeenBy(viewer)
            join goal in db.Goals on plan.Id equals goal.ActionPlanId
            select new
            {
                goal.Id,
                goal.Criterion,
                plan.SelfAssessmentId,
            }
        ).ToListAsync(stop);
        var ids = goals.Select(g => g.SelfAssessmentId).OfType<Guid>().Distinct().ToList();
        var rounds = await db
            .SelfAssessments.AsNoTracking()
            .Where(a => ids.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, stop);
        return
        [
            .. goals.Select(goal => new GoalPlace(
                goal.Id,
                goal.Criterion is { } code
                    ? (
                        goal.SelfAssessmentId is { } id && rounds.TryGetValue(id, out var round)
                            ? knowledge.FrameworkOf(round)
                            : knowledge.Current.HumanRights
                    ).FindCriterion(code)
                    : null
            )),
        ];
    }
}
