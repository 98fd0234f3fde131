namespace MrPlatform.RightsFramework;

/// <summary>A word in the glossary.</summary>
public sealed class Term : ContentItem
{
    public required string Word { get; init; }

    public required string Definition { get; init; }

    /// <summary>In the language it is told in; another language need not have as many.</summary>
    public required IReadOnlyList<string> Synonyms { get; init; }

    public required string Swedish { get; init; }

    public required IReadOnlyList<string> SwedishSynonyms { get; init; }

    /// <summary>A word that the readers know; explained in the glossary only, not in the middle of running text.</summary>
    public bool Everyday { get; init; }

    public required string English { get; init; }

    /// <summary>Words to read next.</summary>
    public IReadOnlyList<Term> SeeAlso { get; internal set; } = [];
}

/// <summary>Guidance that somebody else has made, with its address.</summary>
public sealed class Resource : ContentItem
{
    public required string Title { get; init; }

    public required string Institution { get; init; }

    public required string Country { get; init; }

    public required IReadOnlyList<string> Levels { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Languages the resource itself can be read in.</summary>
    public required IReadOnlyList<string> ReadIn { get; init; }

    public string? Year { get; init; }

    public required string Address { get; init; }

    public required string Description { get; init; }

    public required string Verified { get; init; }
}
