using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;

namespace MrPlatform.ActionPlans.Exchanging.Hooks;

/// <summary>
/// Krok: an address in another system that is told when the status of a measure changes. What is sent is signed with a secret that both know
/// (Standard Webhooks). The secret lies encrypted by the program's own keys, since it must be used again: a sum of it would not do.
/// </summary>
public sealed class Hook : Accountable
{
    public const int LongestName = 100;
    public const int LongestAddress = 500;
    public const int Most = 20;

    /// <summary>So long both the new secret and the one before it sign what is sent.</summary>
    public static readonly TimeSpan OldSecretHolds = TimeSpan.FromHours(24);

    /// <summary>Changed again before the day is over, those before still sign: the other system may have any of them.</summary>
    private const int MostOldSecrets = 3;

    private Hook() { }

    /// <param name="secret">As <see cref="HookSecrets"/> keeps it.</param>
    /// <param name="id">When the form it came from has chosen one.</param>
    public Hook(Guid organisationId, GivenHook given, string secret, By by, Guid? id = null)
    {
        Id = id ?? Guid.CreateVersion7(by.At);
        OrganisationId = organisationId;
        (Name, Address) = (given.Name.Trim(), given.Address.Trim());
        Secret = secret;
        (MadeAt, MadeByName) = (by.At, by.Name);
        Happened(Acts.HookAdded, by, Id, words: [("krok", Name), ("adress", Host)]);
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public string Name { get; private set; } = "";

    public string Address { get; private set; } = "";

    public string Secret { get; private set; } = "";

    /// <summary>Null until somebody has seen the secret; it is shown once.</summary>
    public DateTimeOffset? SecretShownAt { get; private set; }

    /// <summary>Those before it, the newest first, with blanks between.</summary>
    public string? OldSecret { get; private set; }

    public DateTimeOffset? OldSecretUntil { get; private set; }

    public DateTimeOffset? PausedAt { get; private set; }

    public DateTimeOffset MadeAt { get; private set; }

    public string MadeByName { get; private set; } = "";

    public long Version { get; private set; }

    /// <summary>What is told of the address in lists and in the journal: the rest of it may hold keys.</summary>
    public string Host => new Uri(Address).Host;

    protected override Guid? JournalOwner => OrganisationId;

    /// <summary>Those that sign now, the newest first.</summary>
    public IEnumerable<string> SecretsAt(DateTimeOffset at) => [Secret, .. OldSecretsAt(at)];

    private string[] OldSecretsAt(DateTimeOffset at) =>
        OldSecret is { } old && OldSecretHoldsAt(at) is not null ? old.Split(' ') : [];

    /// <summary>Until when the secret before this one still signs; null when it no longer does.</summary>
    public DateTimeOffset? OldSecretHoldsAt(DateTimeOffset at) =>
        OldSecretUntil is { } until && until > at ? until : null;

    /// <summary>Whether nothing would be new.</summary>
    internal bool Says(GivenHook given) =>
        (given.Name.Trim(), given.Address.Trim()) == (Name, Address);

    public void Change(GivenHook given, By by)
    {
        if (Says(given))
            return;
        (Name, Address) = (given.Name.Trim(), given.Address.Trim());
        Did(Acts.HookChanged, by);
    }

    public void Pause(By by)
    {
        if (PausedAt is not null)
            return;
        PausedAt = by.At;
        Did(Acts.HookPaused, by);
    }

    public void Resume(By by)
    {
        if (PausedAt is null)
            return;
        PausedAt = null;
        Did(Acts.HookResumed, by);
    }

    public void ShowSecret(By by)
    {
        if (SecretShownAt is not null)
            throw new RuleBroken(
                "Hemligheten har redan visats, och den visas bara en gång. Byt hemlighet om ni inte har den."
            );
        SecretShownAt = by.At;
        Did(Acts.HookSecretShown, by);
    }

    /// <summary>The old one signs beside the new for a day, so that the other system has time to change.</summary>
    public void ChangeSecret(string secret, By by)
    {
        OldSecret = string.Join(' ', SecretsAt(by.At).Take(MostOldSecrets));
        OldSecretUntil = by.At + OldSecretHolds;
        (Secret, SecretShownAt) = (secret, by.At);
        Did(Acts.HookSecretChanged, by);
    }

    /// <summary>An event that means nothing, to see that it arrives.</summary>
    public HookDelivery Try(By by)
    {
        if (PausedAt is not null)
            throw new RuleBroken("Kroken är pausad. Starta den först.");
        Did(Acts.HookTried, by);
        return new(Id, HookEvent.Trial(by.At));
    }

    public void SendAgain(HookDelivery delivery, By by)
    {
        if (PausedAt is not null)
            throw new RuleBroken("Kroken är pausad. Starta den först.");
        if (delivery.SendAgain(by.At))
            Did(Acts.HookSentAgain, by);
    }

    /// <summary>Told before the row goes.</summary>
    public void Remove(By by) => Did(Acts.HookRemoved, by);

    private void Did(string act, By by)
    {
        Version++;
        Happened(act, by, Id, words: [("krok", Name), ("adress", Host)]);
    }
}

/// <summary>What is written of a hook.</summary>
public sealed record GivenHook(string Name, string Address);

/// <summary>Who has to do with hooks: the organisation's administrator and process leader. To all others there are none.</summary>
public static class HooksSeen
{
    extension(Viewer viewer)
    {
        public bool HasHooks =>
            viewer.OrganisationId is not null
            && viewer.IsAnyOf(Function.ProcessLeader, Function.Administrator);
    }
}
