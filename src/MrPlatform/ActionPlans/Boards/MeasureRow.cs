using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Boards;

/// <summary>A measure in a list over all plans: which goal and plan it belongs to, and who answers for it.</summary>
public sealed record MeasureRow(
    Measure Measure,
    string Goal,
    string? Criterion,
    string Plan,
    string? Unit,
    bool UnitIsClosed,
    string? Person,
    bool PersonHasLeft
)
{
    public static IQueryable<MeasureRow> Of(MrContext db, IQueryable<Measure> measures) =>
        from m in measures
        join goal in db.Set<Goal>() on m.GoalId equals goal.Id
        join plan in db.Set<ActionPlan>() on m.ActionPlanId equals plan.Id
        join unit in db.Set<Unit>() on m.UnitId equals (Guid?)unit.Id into units
        from unit in units.DefaultIfEmpty()
        join person in db.Set<Person>() on m.PersonId equals (Guid?)person.Id into people
        from person in people.DefaultIfEmpty()
        select new MeasureRow(
            m,
            goal.Title,
            goal.Criterion,
            plan.Title,
            unit!.Name,
            unit!.ClosedAt != null,
            person!.Name,
            person!.LeftAt != null
        );
}
