using Microsoft.AspNetCore.Identity;
using MrPlatform.Accountability;

namespace MrPlatform.Organisations;

/// <summary>
/// Someone who signs in: name and work e-mail, nothing else. Belongs to one organisation; only a national editor belongs to none.
/// A new security stamp ends every session the person has.
/// </summary>
public sealed class Person : IdentityUser<Guid>, IAccountable
{
    private readonly List<JournalEntry> _unrecorded = [];

    private Person() { }

    public Person(Guid? organisationId, string name, string email, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        OrganisationId = organisationId;
        Name = name.Trim();
        UseEmail(email);
        LockoutEnabled = true;
        EndSessions();
        Happened(Acts.PersonAdded, by);
    }

    public Guid? OrganisationId { get; private set; }

    public string Name { get; private set; } = "";

    public DateTimeOffset? LeftAt { get; private set; }

    public List<Assignment> Assignments { get; private set; } = [];

    IReadOnlyList<JournalEntry> IAccountable.Unrecorded => _unrecorded;

    void IAccountable.Recorded() => _unrecorded.Clear();

    /// <summary>An e-mail address as it is compared.</summary>
    public static string Normal(string email) => email.Trim().ToUpperInvariant();

    public void Change(string name, string email, By by)
    {
        if (name == Name && email == Email)
            return;
        Name = name.Trim();
        UseEmail(email);
        Happened(Acts.PersonChanged, by);
    }

    /// <summary>Someone else made a link with which this person chooses a password.</summary>
    public void GetLink(By by) => Happened(Acts.LinkGiven, by);

    /// <summary>Sets the password from its hash and ends every session, also this one.</summary>
    public void ChangePassword(string hash, By by)
    {
        PasswordHash = hash;
        Unlock();
        EndSessions();
        Happened(Acts.PasswordChanged, by);
    }

    /// <summary>Forgets failed attempts; a hash is given when the old one should be made stronger.</summary>
    public void SignedIn(string? strongerHash)
    {
        PasswordHash = strongerHash ?? PasswordHash;
        Unlock();
    }

    /// <summary>After too many failed attempts; says so in the journal.</summary>
    public void Lock(DateTimeOffset until, By by)
    {
        LockoutEnd = until;
        AccessFailedCount = 0;
        Happened(Acts.AccountLocked, by);
    }

    public void AddPasskey(By by) => Happened(Acts.PasskeyAdded, by);

    /// <summary>Ends every session, since one of them may belong to whoever has the key.</summary>
    public void RemovePasskey(By by)
    {
        EndSessions();
        Happened(Acts.PasskeyRemoved, by);
    }

    /// <summary>Ends the account; what the person did stays readable.</summary>
    public void Leave(By by)
    {
        if (LeftAt is not null)
            return;
        LeftAt = by.At;
        EndSessions();
        Happened(Acts.PersonLeft, by);
    }

    /// <summary>Gives a function in one unit and all below it, or in the whole organisation when no unit is named.</summary>
    public Assignment Give(Function function, Unit? unit, By by)
    {
        var given = Assignments.Find(a => a.Function == function && a.UnitId == unit?.Id);
        if (given is not null)
            return given;
        given = new Assignment(Id, function, unit?.Id, by.At);
        Assignments.Add(given);
        EndSessions();
        Happened(Acts.FunctionGiven, by, ("funktion", InWords(function, unit)));
        return given;
    }

    public void Take(Assignment assignment, Unit? unit, By by)
    {
        if (!Assignments.Remove(assignment))
            return;
        EndSessions();
        Happened(Acts.FunctionTaken, by, ("funktion", InWords(assignment.Function, unit)));
    }

    private static string InWords(Function function, Unit? unit) =>
        function.Swedish().ToLowerInvariant() + (unit is null ? "" : $" i {unit.Name}");

    private void UseEmail(string email)
    {
        Email = UserName = email.Trim();
        NormalizedEmail = NormalizedUserName = Normal(email);
    }

    private void Unlock()
    {
        AccessFailedCount = 0;
        LockoutEnd = null;
    }

    private void EndSessions() => SecurityStamp = Guid.NewGuid().ToString("N");

    /// <summary>Every recorded act also makes a new version of the row, so that two who change it at once do not overwrite each other.</summary>
    private void Happened(string act, By by, params (string Word, string Value)[] words)
    {
        ConcurrencyStamp = Guid.NewGuid().ToString("N");
        _unrecorded.Add(
            new(
                OrganisationId,
                by,
                act,
                Id,
                words
                    .Prepend(("person", Name))
                    .ToDictionary(w => w.Item1, w => w.Item2, StringComparer.Ordinal)
            )
        );
    }
}
