namespace MrPlatform.RightsFramework;

/// <summary>
/// A part of a framework that is answered and shown together. In a checklist it has no role and no characteristics,
/// only its criteria.
/// </summary>
public sealed class Area : ContentItem
{
    /// <summary>The framework it is a part of; it gives itself to its areas.</summary>
    public Framework Framework { get; internal set; } = null!;

    /// <summary>None in the checklists: they are not divided by role.</summary>
    public Role? Role { get; init; }

    public required string Name { get; init; }

    public required string Intro { get; init; }

    public IReadOnlyList<Characteristic> Characteristics { get; internal set; } = [];

    public IReadOnlyList<Criterion> Criteria { get; internal set; } = [];
}

/// <summary>Kännetecken: what marks an organisation where rights work, said in one sentence and tried by its criteria.</summary>
public sealed class Characteristic : ContentItem
{
    public required Area Area { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<Criterion> Criteria { get; internal set; } = [];
}
