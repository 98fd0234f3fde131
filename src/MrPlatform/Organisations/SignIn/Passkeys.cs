using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.SignIn;

/// <summary>
/// Signing in without password, by a key that never leaves the person's device (WebAuthn). The browser's part is wwwroot/js/passkey.js.
/// </summary>
public sealed class Passkeys(
    MrContext db,
    SignInManager<Person> session,
    UserManager<Person> people,
    TimeProvider clock
)
{
    public async Task<string> RequestOptions() =>
        await session.MakePasskeyRequestOptionsAsync(user: null);

    public async Task<string> CreationOptions(Person person) =>
        await session.MakePasskeyCreationOptionsAsync(
            new PasskeyUserEntity
            {
                Id = person.Id.ToString(),
                Name = person.Email ?? "",
                DisplayName = person.Name,
            }
        );

    /// <summary>Whoever the key belongs to; null when it was not right or its owner is no longer here.</summary>
    public async Task<Person?> SignIn(string? credential, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(credential))
            return null;
        var asserted = await session.PerformPasskeyAssertionAsync(credential);
        if (
            !asserted.Succeeded
            || await db.People.SingleOrDefaultAsync(
                p => p.Id == asserted.User.Id && p.LeftAt == null,
                stop
            )
                is not { } person
        )
            return null;
        await people.AddOrUpdatePasskeyAsync(person, asserted.Passkey);
        await session.SignInAsync(person, isPersistent: false);
        return person;
    }

    /// <summary>Keeps a new key under a name its owner recognises. False when the browser's answer was not right.</summary>
    public async Task<bool> Add(Person person, string? credential, string name)
    {
        if (string.IsNullOrEmpty(credential))
            return false;
        var attested = await session.PerformPasskeyAttestationAsync(credential);
        if (!attested.Succeeded || attested.UserEntity.Id != person.Id.ToString())
            return false;
        attested.Passkey.Name = name;
        person.AddPasskey(Self(person));
        return (await people.AddOrUpdatePasskeyAsync(person, attested.Passkey)).Succeeded;
    }

    public async Task Remove(Person person, byte[] credentialId)
    {
        person.RemovePasskey(Self(person));
        await people.RemovePasskeyAsync(person, credentialId);
        await session.SignInAsync(person, isPersistent: false);
    }

    private By Self(Person person) => new(person.Id, person.Name, clock.GetUtcNow());
}
