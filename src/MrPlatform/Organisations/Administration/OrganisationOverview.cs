using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.Administration;

/// <summary>The organisation as its administrator sees it: the tree with how many people each unit has, and the people with their functions.</summary>
public sealed record OrganisationOverview(
    Organisation Organisation,
    UnitTree Tree,
    IReadOnlyDictionary<Guid, int> PeopleIn,
    IReadOnlyList<PersonRow> People
)
{
    public static async Task<OrganisationOverview> Read(
        MrContext db,
        Guid organisationId,
        CancellationToken stop
    )
    {
        var organisation = await db
            .Organisations.AsNoTracking()
            .SingleAsync(o => o.Id == organisationId, stop);
        var units = await db
            .Units.AsNoTracking()
            .Where(u => u.OrganisationId == organisationId)
            .ToListAsync(stop);
        var people = await db
            .People.AsNoTracking()
            .Where(p => p.OrganisationId == organisationId)
            .Include(p => p.Assignments)
            .ToListAsync(stop);
        var tree = new UnitTree(units);
        return new(
            organisation,
            tree,
            people
                .Where(p => p.LeftAt is null)
                .SelectMany(p => p.Assignments.Select(a => a.UnitId).OfType<Guid>().Distinct())
                .CountBy(unit => unit)
                .ToDictionary(),
            [
                .. people
                    .OrderBy(p => p.LeftAt is not null)
                    .ThenBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase)
                    .Select(p => PersonRow.Of(p, tree)),
            ]
        );
    }
}

/// <summary>A person in a list, with functions and the units they hold for.</summary>
public sealed record PersonRow(
    Guid Id,
    string Name,
    string Email,
    bool HasLeft,
    bool HasPassword,
    IReadOnlyList<(Function Function, string? Unit)> Functions
)
{
    public static PersonRow Of(Person person, UnitTree tree) =>
        new(
            person.Id,
            person.Name,
            person.Email ?? "",
            person.LeftAt is not null,
            person.PasswordHash is not null,
            [
                .. person
                    .Assignments.OrderBy(a => a.Function)
                    .Select(a => (a.Function, tree.Find(a.UnitId)?.Name)),
            ]
        );
}
