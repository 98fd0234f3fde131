using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.Account;

/// <summary>What a person sees about the own account: address, functions with their units, keys.</summary>
public sealed record OwnAccount(
    Person Person,
    IReadOnlyList<OwnFunction> Functions,
    IReadOnlyList<UserPasskeyInfo> Passkeys
)
{
    public static async Task<OwnAccount> Read(
        MrContext db,
        UserManager<Person> people,
        Guid id,
        CancellationToken stop
    )
    {
        var person = await db.People.SingleAsync(p => p.Id == id, stop);
        var functions = await db.Set<Assignment>()
            .Where(a => a.PersonId == id)
            .OrderBy(a => a.GivenAt)
            .Select(a => new OwnFunction(
                a.Function,
                db.Set<Unit>().Where(u => u.Id == a.UnitId).Select(u => u.Name).FirstOrDefault(),
                a.GivenAt
            ))
            .ToListAsync(stop);
        var keys = await people.GetPasskeysAsync(person);
        return new(person, functions, [.. keys.OrderBy(k => k.CreatedAt)]);
    }
}

/// <summary>A function, and the unit it holds for; the whole organisation when there is none.</summary>
public sealed record OwnFunction(Function Function, string? Unit, DateTimeOffset GivenAt);
