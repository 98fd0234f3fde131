using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>A measure as a plan shows it, with the names of the unit and the person.</summary>
public sealed record MeasureShown(
    Measure Measure,
    string? Unit,
    string? Person,
    bool PersonHasLeft
);

/// <summary>A goal with its measures, in the order of their days.</summary>
public sealed record GoalShown(Goal Goal, IReadOnlyList<MeasureShown> Measures)
{
    /// <summary>All of a plan in two questions, however many there are.</summary>
    public static async Task<IReadOnlyList<GoalShown>> Read(
        MrContext db,
        Guid plan,
        CancellationToken stop
    )
    {
        var goals = await db
            .Goals.AsNoTracking()
            .Where(g => g.ActionPlanId == plan)
            .OrderBy(g => g.Number)
            .ToListAsync(stop);
        var measures = (
            await (
                from measure in db.Measures.AsNoTracking()
                where measure.ActionPlanId == plan
                orderby measure.DueOn == null, measure.DueOn, measure.Id
                select new
                {
                    Measure = measure,
                    Unit = db.Set<Unit>()
                        .Where(u => u.Id == measure.UnitId)
                        .Select(u => u.Name)
                        .FirstOrDefault(),
                    Person = db.Set<Person>()
                        .Where(p => p.Id == measure.PersonId)
                        .Select(p => new { p.Name, p.LeftAt })
                        .FirstOrDefault(),
                }
            ).ToListAsync(stop)
        ).ToLookup(
            one => one.Measure.GoalId,
            one => new MeasureShown(
                one.Measure,
                one.Unit,
                one.Person?.Name,
                one.Person?.LeftAt is not null
            )
        );
        return [.. goals.Select(g => new GoalShown(g, [.. measures[g.Id]]))];
    }
}
