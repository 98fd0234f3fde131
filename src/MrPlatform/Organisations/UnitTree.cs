namespace MrPlatform.Organisations;

/// <summary>The units of one organisation as a tree: what lies below what, in the order they are read.</summary>
public sealed class UnitTree
{
    private readonly ILookup<Guid?, Unit> _below;
    private readonly Dictionary<Guid, Unit> _byId;

    public UnitTree(IEnumerable<Unit> units)
    {
        var all = units.ToList();
        _byId = all.ToDictionary(u => u.Id);
        _below = all.OrderBy(u => u.Position).ToLookup(u => u.ParentId);
    }

    /// <summary>The overall level, above all others.</summary>
    public Unit Top => _below[null].First();

    public IEnumerable<Unit> Below(Unit unit) => _below[unit.Id];

    public IEnumerable<Unit> AllBelow(Unit unit) =>
        Below(unit).SelectMany(child => AllBelow(child).Prepend(child));

    public Unit? Find(Guid? id) => id is { } key ? _byId.GetValueOrDefault(key) : null;

    public Unit? Parent(Unit unit) => Find(unit.ParentId);

    /// <summary>Every unit with how far down it stands, from the top.</summary>
    public IEnumerable<(Unit Unit, int Depth)> InOrder() => From(Top, 0);

    /// <summary>Numbers the units in the order they are read, so that sorting by position gives the tree.</summary>
    public void Number()
    {
        var position = 0;
        foreach (var (unit, _) in InOrder())
            unit.StandAt(position++);
    }

    private IEnumerable<(Unit Unit, int Depth)> From(Unit unit, int depth) =>
        Below(unit).SelectMany(child => From(child, depth + 1)).Prepend((unit, depth));
}
