namespace MrPlatform.RightsFramework;

/// <summary>
/// One of the 29 rights of the catalogue: what it means to a person, what it asks of a municipality and of a region,
/// and where it stands in law and conventions.
/// </summary>
public sealed class Right : ContentItem
{
    public required string Name { get; init; }

    public required string Plain { get; init; }

    public required string ForMunicipality { get; init; }

    public required string ForRegion { get; init; }

    public required ServiceQuestions Questions { get; init; }

    public required IReadOnlyList<string> AtRisk { get; init; }

    public required IReadOnlyList<Reference> References { get; init; }

    public required IReadOnlyList<Principle> Principles { get; init; }

    public required IReadOnlyList<string> GlobalGoals { get; init; }

    public required IReadOnlyList<string> GlobalTargets { get; init; }
}

/// <summary>
/// AAAQ: is the service there, can it be reached, does it suit, is it good? From the UN Committee on Economic, Social
/// and Cultural Rights, General Comment 14.
/// </summary>
public sealed record ServiceQuestions(
    string Availability,
    string Accessibility,
    string Acceptability,
    string Quality
);
