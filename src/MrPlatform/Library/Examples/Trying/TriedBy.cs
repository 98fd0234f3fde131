using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples.Trying;

/// <summary>What anyone may know of those who try an example: how many organisations, and what some of them have chosen to share.</summary>
public sealed record TriedBy(int Organisations, IReadOnlyList<SharedOutcome> Shared)
{
    internal static async Task<TriedBy> Read(MrContext db, string example, CancellationToken stop)
    {
        var count = await db.Set<Adaptation>()
            .Where(a => a.Example == example)
            .Select(a => a.OrganisationId)
            .Distinct()
            .CountAsync(stop);
        var shared = await (
            from a in db.Set<Adaptation>().AsNoTracking()
            join o in db.Set<Organisation>() on a.OrganisationId equals o.Id
            where a.Example == example && a.SharedAt != null
            orderby a.ToldOn descending, a.Id
            select new { Adaptation = a, o.Name }
        ).ToListAsync(stop);
        return new(
            count,
            [
                .. shared.Select(s => new SharedOutcome(
                    s.Name,
                    s.Adaptation.Plan,
                    s.Adaptation.Told!
                )),
            ]
        );
    }
}

/// <summary>What an organisation has chosen to let others read.</summary>
public sealed record SharedOutcome(string Organisation, string Plan, ToldOutcome Told);
