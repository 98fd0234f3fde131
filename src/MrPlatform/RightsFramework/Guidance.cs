namespace MrPlatform.RightsFramework;

/// <summary>Verktyg: a page on how to do one thing, placed in one of the five areas of the joined-up checklist.</summary>
public sealed class Tool : ContentItem
{
    public required Area Area { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<Criterion> Criteria { get; init; }

    public required IReadOnlyList<Criterion> ChecklistItems { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Markdown.</summary>
    public required string Body { get; init; }

    public required IReadOnlyList<Mention> Mentions { get; init; }
}

/// <summary>Metod: a whole way of working, from start to follow-up.</summary>
public sealed class Method : ContentItem
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<string> Audience { get; init; }

    public required string Time { get; init; }

    public required IReadOnlyList<Principle> Principles { get; init; }

    public required IReadOnlyList<Right> Rights { get; init; }

    public required IReadOnlyList<Criterion> Criteria { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Markdown.</summary>
    public required string Body { get; init; }

    public required IReadOnlyList<Mention> Mentions { get; init; }
}

/// <summary>A link in a longer text to something else in the knowledge base: "tool" and its id, "criterion" and its code.</summary>
public sealed record Mention(string Kind, string Id);
