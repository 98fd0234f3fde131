using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.SignIn;

/// <summary>Gives a person a link for choosing a password. A new link puts the earlier ones out of use.</summary>
public static class Invitation
{
    /// <summary>Adds the link to the context; the caller saves. Returns its address from the root of the app: shown once, kept nowhere.</summary>
    public static async Task<string> Invite(
        this MrContext db,
        Person person,
        By by,
        CancellationToken stop
    )
    {
        foreach (
            var earlier in await db.Set<OneTimeLink>()
                .Where(l => l.PersonId == person.Id && l.UsedAt == null)
                .ToListAsync(stop)
        )
            earlier.Use(by.At);
        var (link, token) = OneTimeLink.ForWelcome(person, by.At);
        db.Add(link);
        person.GetLink(by);
        return $"~/valkommen/{token}";
    }
}
