using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>A measure as a plan shows it, with the names of the unit and the person.</summary>
public sealed record MeasureShown(Measure Measure, string? Unit, string? Person, bool PersonHasLeft)
{
    public bool UnitIsClosed { get; private init; }

    /// <summary>In the order of their days, those without one last.</summary>
    public static IQueryable<MeasureShown> Of(MrContext db, IQueryable<Measure> measures) =>
        from measure in measures.AsNoTracking()
        join u in db.Set<Unit>() on measure.UnitId equals (Guid?)u.Id into units
        from unit in units.DefaultIfEmpty()
        join p in db.Set<Person>() on measure.PersonId equals (Guid?)p.Id into people
        from person in people.DefaultIfEmpty()
        orderby measure.DueOn == null, measure.DueOn, measure.Id
        select new MeasureShown(measure, unit.Name, person.Name, person.LeftAt != null)
        {
            UnitIsClosed = unit.ClosedAt != null,
        };
}

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
            await MeasureShown
                .Of(db, db.Measures.Where(m => m.ActionPlanId == plan))
                .ToListAsync(stop)
        ).ToLookup(one => one.Measure.GoalId);
        return [.. goals.Select(g => new GoalShown(g, [.. measures[g.Id]]))];
    }
}
