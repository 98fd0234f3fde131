namespace MrPlatform.RightsFramework;

/// <summary>From where one looks at the same work for human rights.</summary>
public enum Perspective
{
    Criterion,
    Right,

    /// <summary>A place in a convention or declaration other than the one on the rights of the child.</summary>
    Article,

    /// <summary>An article in the Convention on the Rights of the Child.</summary>
    ChildRight,

    /// <summary>A goal or target in Agenda 2030.</summary>
    GlobalGoal,

    /// <summary>One of the five areas of the joined-up checklist (FRA).</summary>
    JoinedUp,
}

/// <summary>One thing to look from: a criterion, an article, a target.</summary>
/// <param name="Key">In addresses: <c>D3.1.4</c>, <c>R15</c>, <c>ECHR-8</c>, <c>CRC-12</c>, <c>mal-16.7</c>, <c>samordnad-A</c>.</param>
/// <param name="Code">Short, for pictures: "ECHR 8".</param>
/// <param name="Item">What has a page of its own in the reference work; goals, targets and areas have none.</param>
public sealed record Viewpoint(
    Perspective Perspective,
    string Key,
    string Code,
    string Name,
    ContentItem? Item
);

/// <summary>How two viewpoints hang together: one names the other, or both are named by the same criterion or right.</summary>
public enum Bond
{
    Direct,
    ThroughCriterion,
    ThroughRight,
}

/// <summary>Something in Agenda 2030 or in the Convention on the Rights of the Child, in our own words.</summary>
public sealed class Subject : ContentItem
{
    public required string About { get; init; }
}
