using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.SignIn;

/// <summary>
/// Signing in with e-mail and password. Five failures in a row lock the account for fifteen minutes. Whether there is an account, and
/// whether it is locked, shows neither in the answer nor in how long it takes.
/// </summary>
public sealed class PasswordSignIn(
    MrContext db,
    IPasswordHasher<Person> hasher,
    SignInManager<Person> session,
    TimeProvider clock
)
{
    private const int Failures = 5;
    private static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    /// <summary>Judged in place of those who cannot come in whatever they write; has a password that nobody knows.</summary>
    private static readonly Person Nobody = MakeNobody();

    /// <summary>Who came in; null when nobody did, whatever the reason.</summary>
    public async Task<Person?> Try(string email, string password, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var address = Person.Normal(email);
        var found = await db.People.SingleOrDefaultAsync(
            p => p.NormalizedEmail == address && p.LeftAt == null,
            stop
        );
        var person =
            found is { PasswordHash: not null } && !(found.LockoutEnd > now) ? found : Nobody;
        var judged = hasher.VerifyHashedPassword(person, person.PasswordHash!, password);
        if (judged == PasswordVerificationResult.Failed || person == Nobody)
        {
            await CountFailure(person, now, stop);
            return null;
        }
        person.SignedIn(
            judged == PasswordVerificationResult.SuccessRehashNeeded
                ? hasher.HashPassword(person, password)
                : null
        );
        await db.SaveChangesAsync(stop);
        await session.SignInAsync(person, isPersistent: false);
        return person;
    }

    /// <summary>Counted by the database, so that many attempts at once are not counted as one. Nobody has no row: the same questions change nothing.</summary>
    private async Task CountFailure(Person person, DateTimeOffset now, CancellationToken stop)
    {
        var row = db.People.Where(p => p.Id == person.Id);
        await row.ExecuteUpdateAsync(
            p => p.SetProperty(x => x.AccessFailedCount, x => x.AccessFailedCount + 1),
            stop
        );
        if (!await row.AnyAsync(p => p.AccessFailedCount >= Failures, stop))
            return;
        person.Lock(now + LockedFor, new By(PersonId: null, "Inloggningen", now));
        await db.SaveChangesAsync(stop);
    }

    private static Person MakeNobody()
    {
        var by = new By(PersonId: null, "", DateTimeOffset.UnixEpoch);
        var nobody = new Person(organisationId: null, "Ingen", "ingen@ingen.invalid", by);
        var unknown = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        nobody.ChangePassword(new PasswordHasher<Person>().HashPassword(nobody, unknown), by);
        return nobody;
    }
}
