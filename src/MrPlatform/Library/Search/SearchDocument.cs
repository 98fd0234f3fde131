namespace MrPlatform.Library.Search;

/// <summary>The kinds of things one can find, in the order they are offered to choose from.</summary>
public enum SearchKind
{
    Right,
    Criterion,
    CoreTask,
    Instrument,
    Principle,
    Role,
    Area,
    Characteristic,
    Method,
    Tool,
    Example,
    Term,
    Checklist,
    Path,
    Resource,
}

/// <summary>How much a word in a part of a document weighs.</summary>
internal enum SearchPart
{
    Body,
    Lead,
    Keywords,
    Title,
}

/// <summary>
/// One page to find. Places are where in law it leans: "KL 6:6", "CRC 12". The body is plain text.
/// </summary>
public sealed record SearchDocument(
    SearchKind Kind,
    string Id,
    string Title,
    string Href,
    string Lead,
    string Body = ""
)
{
    /// <summary>The code shown and asked for (D3.2.1, R21); null for what is known by its name.</summary>
    public string? Code { get; init; }

    /// <summary>What it is also called, in Swedish and English.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Letters of the roles it belongs to.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>The language of the text when it is not the reader's.</summary>
    public string? Lang { get; init; }

    internal IEnumerable<(SearchPart Part, string Text)> Parts =>
        [
            (SearchPart.Title, Title),
            (SearchPart.Keywords, string.Join(" · ", Keywords)),
            (SearchPart.Lead, Lead),
            (SearchPart.Body, Body),
        ];
}
