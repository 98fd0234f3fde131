using MrPlatform.Accountability;
using MrPlatform.Foundations;

namespace MrPlatform.Organisations;

/// <summary>What a unit is in the organisation. Overall is the organisation as a whole and exists once.</summary>
public enum UnitKind
{
    Overall,
    Committee,
    Department,
    Section,
    Company,
}

/// <summary>A place in the organisation's tree: the overall level, a committee (nämnd), a department, a section or a company.</summary>
public sealed class Unit : Accountable
{
    private Unit() { }

    public Unit(Guid organisationId, Unit? parent, string name, UnitKind kind, int position, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        OrganisationId = organisationId;
        ParentId = parent?.Id;
        Name = name;
        Kind = kind;
        Position = position;
        Happened(Acts.UnitAdded, by, Id, words: ("enhet", name));
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid? ParentId { get; private set; }

    public string Name { get; private set; } = "";

    public UnitKind Kind { get; private set; }

    public long Position { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public long Version { get; private set; }

    protected override Guid? JournalOwner => OrganisationId;

    public void Rename(string name, UnitKind kind, By by)
    {
        if (Kind == UnitKind.Overall != (kind == UnitKind.Overall))
            throw new RuleBroken("Den övergripande nivån finns en gång och kan inte bytas ut.");
        if (name == Name && kind == Kind)
            return;
        Name = name;
        Kind = kind;
        Version++;
        Happened(Acts.UnitChanged, by, Id, words: ("enhet", name));
    }

    /// <summary>Closes the unit: it keeps its history but is no longer asked in new rounds.</summary>
    public void Close(By by)
    {
        if (Kind == UnitKind.Overall)
            throw new RuleBroken("Den övergripande nivån kan inte stängas.");
        if (ClosedAt is not null)
            return;
        ClosedAt = by.At;
        Version++;
        Happened(Acts.UnitClosed, by, Id, words: ("enhet", Name));
    }
}
