using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Boards;

/// <summary>A goal, its plan, and where it stands in the framework: its criterion, and by that its role and its rights. Null when the goal names none.</summary>
public sealed record GoalPlace(Guid Goal, Guid Plan, string PlanTitle, Criterion? Criterion)
{
    /// <summary>True also when the framework has no such criterion any more.</summary>
    public bool NamesCriterion { get; private init; }

    private static readonly Func<MrContext, Guid?, IAsyncEnumerable<Row>> Read =
        EF.CompileAsyncQuery(
            (MrContext db, Guid? organisation) =>
                from plan in db.Set<ActionPlan>()
                join goal in db.Set<Goal>() on plan.Id equals goal.ActionPlanId
                join round in db.Set<SelfAssessment>()
                    on plan.SelfAssessmentId equals (Guid?)round.Id
                    into rounds
                from round in rounds.DefaultIfEmpty()
                where plan.OrganisationId == organisation
                orderby plan.MadeAt descending
                select new Row(
                    goal.Id,
                    plan.Id,
                    plan.Title,
                    goal.Criterion,
                    round!.FrameworkId,
                    round!.FrameworkVersion
                )
        );

    public Role? Role => Criterion?.Role;

    public IReadOnlyList<Right> Rights => Criterion?.Rights ?? [];

    /// <summary>How it is chosen by role: the role's code, or that the criterion has none, or that there is no criterion.</summary>
    public string RoleKey =>
        NamesCriterion ? Role?.Code ?? MeasureFilters.Without : MeasureFilters.NoCriterion;

    public IEnumerable<string> RightKeys =>
        !NamesCriterion ? [MeasureFilters.NoCriterion]
        : Rights.Count == 0 ? [MeasureFilters.Without]
        : Rights.Select(right => right.Id);

    /// <summary>All goals that a person reads, those of the newest plan first, each by the framework of the round its plan rests on.</summary>
    public static async Task<IReadOnlyList<GoalPlace>> All(
        MrContext db,
        Knowledge knowledge,
        Viewer viewer,
        CancellationToken stop
    )
    {
        var places = new List<GoalPlace>();
        await foreach (var row in Read(db, viewer.OrganisationId).WithCancellation(stop))
        {
            var framework =
                row.Framework is { } id && row.Version is { } version
                    ? knowledge.FrameworkOf(id, version)
                    : knowledge.Current.HumanRights;
            places.Add(
                new(
                    row.Goal,
                    row.Plan,
                    row.PlanTitle,
                    row.Criterion is { } code ? framework.FindCriterion(code) : null
                )
                {
                    NamesCriterion = row.Criterion is not null,
                }
            );
        }
        return places;
    }

    private sealed record Row(
        Guid Goal,
        Guid Plan,
        string PlanTitle,
        string? Criterion,
        string? Framework,
        string? Version
    );
}
