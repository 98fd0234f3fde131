using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.Organisations;

/// <summary>
/// Works out which units people reach: the units of their assignments and all that lies below. Done in the same transaction as
/// the change of assignments or tree, so that nobody sees a minute too much or too little.
/// </summary>
public static class Reaching
{
    /// <summary>Sets right the reach of everybody in the organisation, from what the context holds. The caller saves.</summary>
    public static async Task RecountReach(
        this MrContext db,
        Guid organisationId,
        CancellationToken stop
    )
    {
        await db.Units.Where(u => u.OrganisationId == organisationId).LoadAsync(stop);
        await db
            .People.Where(p => p.OrganisationId == organisationId)
            .Include(p => p.Assignments)
            .LoadAsync(stop);
        await db
            .Reaches.Where(r =>
                db.Set<Person>().Any(p => p.Id == r.PersonId && p.OrganisationId == organisationId)
            )
            .LoadAsync(stop);

        var units = db.Units.Local.Where(u => u.OrganisationId == organisationId).ToList();
        var below = units.ToLookup(u => u.ParentId, u => u.Id);
        var people = db.People.Local.Where(p => p.OrganisationId == organisationId).ToList();
        var wanted = people
            .Where(p => p.LeftAt is null)
            .SelectMany(p => p.Assignments, (p, a) => (p.Id, Units: Reached(a, units, below)))
            .SelectMany(r => r.Units, (r, unit) => (Person: r.Id, Unit: unit))
            .ToHashSet();
        var ids = people.Select(p => p.Id).ToHashSet();
        foreach (var had in db.Reaches.Local.Where(r => ids.Contains(r.PersonId)).ToList())
            if (!wanted.Remove((had.PersonId, had.UnitId)))
                db.Remove(had);
        db.AddRange(wanted.Select(w => new Reach(w.Person, w.Unit)));
    }

    private static IEnumerable<Guid> Reached(
        Assignment assignment,
        IEnumerable<Unit> units,
        ILookup<Guid?, Guid> below
    ) => assignment.UnitId is { } unit ? WithAllBelow(unit, below) : units.Select(u => u.Id);

    private static IEnumerable<Guid> WithAllBelow(Guid unit, ILookup<Guid?, Guid> below) =>
        below[unit].SelectMany(child => WithAllBelow(child, below)).Prepend(unit);
}
