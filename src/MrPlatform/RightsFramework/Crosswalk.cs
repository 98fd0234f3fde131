namespace MrPlatform.RightsFramework;

/// <summary>
/// Where the same thing stands in other frameworks: statements in the joined-up checklist (FRA), targets in Agenda 2030,
/// articles in the Convention on the Rights of the Child, and for checklists the criteria they correspond to.
/// </summary>
public sealed record Crosswalk(
    IReadOnlyList<string> JoinedUp,
    IReadOnlyList<string> GlobalTargets,
    IReadOnlyList<string> ChildRightsArticles,
    IReadOnlyList<Criterion> Criteria
)
{
    public static readonly Crosswalk Nowhere = new([], [], [], []);
}

/// <summary>A figure in Kolada that a criterion can be held against. The name is Kolada's own and in Swedish.</summary>
public sealed class Indicator : ContentItem
{
    public required string Title { get; init; }
}
