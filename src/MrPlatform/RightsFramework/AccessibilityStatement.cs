namespace MrPlatform.RightsFramework;

/// <summary>How far the service meets the demands of the accessibility act, in the three words the act's template allows.</summary>
public enum Compliance
{
    Full,
    Partial,
    None,
}

/// <summary>
/// What the accessibility statement says of the product (lag 2018:1937 and the model statement of Digg): the known shortcomings, how
/// they were found, and what lies outside.
/// </summary>
public sealed class AccessibilityStatement : ContentItem
{
    public required Compliance Compliance { get; init; }

    public required DateOnly Assessed { get; init; }

    public required string Method { get; init; }

    public required IReadOnlyList<Shortcoming> Shortcomings { get; init; }

    /// <summary>What the act does not cover (9 §).</summary>
    public required IReadOnlyList<string> Outside { get; init; }

    /// <summary>What has been left out because it would be a disproportionate burden (12 §), with the reason.</summary>
    public required IReadOnlyList<string> Disproportionate { get; init; }
}

/// <summary>Something that does not work for everybody: for whom, what, how to get by, and when it is mended.</summary>
public sealed record Shortcoming(string Situation, string What, string Instead, string Plan);
