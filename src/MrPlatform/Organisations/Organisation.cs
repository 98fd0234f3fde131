using MrPlatform.Accountability;

namespace MrPlatform.Organisations;

/// <summary>A municipality or region that has a workspace. The code is SCB's; Gotland is one organisation of both kinds.</summary>
public sealed class Organisation : Accountable
{
    private Organisation() { }

    public Organisation(string code, string name, OrganisationKind kind, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        Code = code;
        Name = name;
        Kind = kind;
        SetUpAt = by.At;
        Happened(Acts.OrganisationSetUp, by, Id, words: ("organisation", name));
    }

    public Guid Id { get; private set; }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public OrganisationKind Kind { get; private set; }

    public DateTimeOffset SetUpAt { get; private set; }

    public long Version { get; private set; }

    protected override Guid? JournalOwner => Id;

    /// <summary>
    /// Said when an administrator goes: of two who remove each other at once one fails, so the organisation is never left without.
    /// </summary>
    public void LosesAdministrator() => Version++;
}
