namespace MrPlatform.RightsFramework;

/// <summary>The four parts a municipality or region plays for human rights.</summary>
public enum ActorRole
{
    Community,
    Democracy,
    Welfare,
    Employer,
}

/// <summary>
/// One of the four roles with its text and its areas: samhällsaktör, demokratiaktör, välfärdsaktör, arbetsgivare.
/// </summary>
public sealed class Role : ContentItem
{
    public required ActorRole Actor { get; init; }

    /// <summary>The letter in front of every code: S, D, V or A.</summary>
    public required string Code { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Intro { get; init; }

    public required IReadOnlyList<string> Owners { get; init; }

    public IReadOnlyList<Area> Areas { get; internal set; } = [];

    public IEnumerable<Criterion> Criteria => Areas.SelectMany(area => area.Criteria);
}
