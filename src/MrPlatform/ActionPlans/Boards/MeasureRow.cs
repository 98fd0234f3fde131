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
    string? Person,
    bool PersonHasLeft
)
{
    public static IQueryable<MeasureRow> Of(MrContext db, IQueryable<Measure> measures) =>
        measures.Select(m => new MeasureRow(
            m,
            db.Set<Goal>().Where(g => g.Id == m.GoalId).Select(g => g.Title).First(),
            db.Set<Goal>().Where(g => g.Id == m.GoalId).Select(g => g.Criterion).First(),
            db.Set<ActionPlan>().Where(p => p.Id == m.ActionPlanId).Select(p => p.Title).First(),
            db.Set<Unit>().Where(u => u.Id == m.UnitId).Select(u => u.Name).FirstOrDefault(),
            db.Set<Person>().Where(p => p.Id == m.PersonId).Select(p => p.Name).FirstOrDefault(),
            db.Set<Person>().Any(p => p.Id == m.PersonId && p.LeftAt != null)
        ));
}
