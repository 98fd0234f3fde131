namespace MrPlatform.RightsFramework;

/// <summary>Väg: a few steps in order for somebody who wants to begin, each with what to do, where, and when it is done.</summary>
public sealed class GuidedPath : ContentItem
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Audience { get; init; }

    public required string Time { get; init; }

    public required IReadOnlyList<PathStep> Steps { get; init; }

    /// <summary>What the steps lead to in the knowledge base.</summary>
    public IEnumerable<ContentItem> Items =>
        Steps.SelectMany(step => step.Leads).Select(lead => lead.Item).OfType<ContentItem>();
}

/// <summary>One step: why, what to do, how long it takes, when it is done, and the exact pages it is done on.</summary>
public sealed record PathStep(
    string Id,
    string Title,
    string Time,
    string Why,
    string Do,
    string Done
)
{
    /// <summary>Known first when everything is read: a path may lead anywhere.</summary>
    public IReadOnlyList<Lead> Leads { get; internal set; } = [];
}

/// <summary>Where a step leads: something in the knowledge base, or one of the app's own pages. One of the two.</summary>
public sealed record Lead(ContentItem? Item, AppPage? Page);

/// <summary>Pages that are not about one thing in the knowledge base, which a path may lead to.</summary>
public enum AppPage
{
    Trial,
    Starter,
    Law,
    CoreTasks,
    Rights,
    Examples,
    StartRound,
}
