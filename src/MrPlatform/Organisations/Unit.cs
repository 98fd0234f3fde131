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

    /// <summary>Puts the unit, with all below it, under another.</summary>
    public void MoveUnder(Unit parent, UnitTree tree, By by)
    {
        if (parent.Id == ParentId)
            return;
        if (Kind == UnitKind.Overall)
            throw new RuleBroken("Den övergripande nivån kan inte flyttas.");
        if (parent == this || tree.AllBelow(this).Contains(parent))
            throw new RuleBroken("En enhet kan inte ligga under sig själv.");
        ParentId = parent.Id;
        Version++;
        Happened(Acts.UnitMoved, by, Id, words: [("enhet", Name), ("under", parent.Name)]);
    }

    /// <summary>Place in the tree read from the top; not an act of anyone's.</summary>
    internal void StandAt(long position) => Position = position;

    /// <summary>Closes the unit: it keeps its history but is no longer asked in new rounds.</summary>
    public void Close(UnitTree tree, By by)
    {
        if (Kind == UnitKind.Overall)
            throw new RuleBroken("Den övergripande nivån kan inte stängas.");
        if (ClosedAt is not null)
            return;
        if (tree.AllBelow(this).Any(u => u.ClosedAt is null))
            throw new RuleBroken(
                "Enheten har andra enheter under sig. Stäng eller flytta dem först."
            );
        ClosedAt = by.At;
        Version++;
        Happened(Acts.UnitClosed, by, Id, words: ("enhet", Name));
    }

    public void Reopen(UnitTree tree, By by)
    {
        if (ClosedAt is null)
            return;
        if (tree.Parent(this) is { ClosedAt: not null })
            throw new RuleBroken(
                "Enheten ligger under en stängd enhet. Öppna den först, eller flytta den här."
            );
        ClosedAt = null;
        Version++;
        Happened(Acts.UnitReopened, by, Id, words: ("enhet", Name));
    }
}
