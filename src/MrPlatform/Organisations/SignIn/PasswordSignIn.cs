using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.SignIn;

/// <summary>Signing in with e-mail and password. Five failures in a row lock the account for fifteen minutes.</summary>
public sealed class PasswordSignIn(
    MrContext db,
    IPasswordHasher<Person> hasher,
    SignInManager<Person> session,
    TimeProvider clock
)
{
    private const int Failures = 5;
    private static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    /// <summary>A stand-in for those who do not exist or have no password, so that the answer takes as long as for others.</summary>
    private static readonly Person Nobody = new(
        organisationId: null,
        "Ingen",
        "ingen@ingen.invalid",
        new By(PersonId: null, "", DateTimeOffset.UnixEpoch)
    );
    private static readonly string NobodysHash = new PasswordHasher<Person>().HashPassword(
        Nobody,
        Guid.NewGuid().ToString()
    );

    public async Task<SignInOutcome> Try(string email, string password, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var address = Person.Normal(email);
        var person = await db.People.SingleOrDefaultAsync(
            p => p.NormalizedEmail == address && p.LeftAt == null,
            stop
        );
        if (person?.LockoutEnd is { } until && until > now)
            return SignInOutcome.Locked(until);

        var judged = hasher.VerifyHashedPassword(
            person ?? Nobody,
            person?.PasswordHash ?? NobodysHash,
            password
        );
        if (person?.PasswordHash is null)
            return SignInOutcome.Wrong;
        if (judged == PasswordVerificationResult.Failed)
            return await Failed(person, now, stop);

        person.SignedIn(
            judged == PasswordVerificationResult.SuccessRehashNeeded
                ? hasher.HashPassword(person, password)
                : null
        );
        await db.SaveChangesAsync(stop);
        await session.SignInAsync(person, isPersistent: false);
        return SignInOutcome.Done(person);
    }

    /// <summary>Counted by the database, so that many attempts at once are not counted as one.</summary>
    private async Task<SignInOutcome> Failed(
        Person person,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var row = db.People.Where(p => p.Id == person.Id);
        await row.ExecuteUpdateAsync(
            p => p.SetProperty(x => x.AccessFailedCount, x => x.AccessFailedCount + 1),
            stop
        );
        if (await row.AllAsync(p => p.AccessFailedCount < Failures, stop))
            return SignInOutcome.Wrong;
        person.Lock(now + LockedFor, new By(PersonId: null, "Inloggningen", now));
        await db.SaveChangesAsync(stop);
        return SignInOutcome.Locked(now + LockedFor);
    }
}

/// <summary>How an attempt to sign in ended: who came in, or until when the account is locked. A wrong password and an unknown address are the same.</summary>
public readonly record struct SignInOutcome(Person? Person, DateTimeOffset? LockedUntil)
{
    public static readonly SignInOutcome Wrong;

    public static SignInOutcome Done(Person person) => new(person, LockedUntil: null);

    public static SignInOutcome Locked(DateTimeOffset until) => new(Person: null, until);
}
