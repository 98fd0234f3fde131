namespace MrPlatform.RightsFramework;

/// <summary>Two principles that hold each other up, as in the Swedish rights-based approach.</summary>
public sealed class PrinciplePair : ContentItem
{
    public required string Name { get; init; }

    public required string Summary { get; init; }

    public IReadOnlyList<Principle> Principles { get; internal set; } = [];
}

/// <summary>One of the six principles: what it asks, how it sounds when it works and when it fails.</summary>
public sealed class Principle : ContentItem
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required PrinciplePair Pair { get; init; }

    public required string Explanation { get; init; }

    public required string Works { get; init; }

    public required string Fails { get; init; }

    public required IReadOnlyList<string> Questions { get; init; }

    public required IReadOnlyList<Synonym> Synonyms { get; init; }

    /// <summary>The rights where this principle most often decides. All six always apply.</summary>
    public IReadOnlyList<Right> Rights { get; internal set; } = [];
}

/// <summary>What others call nearly the same principle.</summary>
public sealed record Synonym(string Term, string UsedBy, string? Source);
