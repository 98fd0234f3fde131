namespace MrPlatform.RightsFramework;

/// <summary>What somebody did, what came of it and what was hard, told from sources that are named.</summary>
public sealed class Example : ContentItem
{
    public required string Title { get; init; }

    public required string Organisation { get; init; }

    /// <summary>SCB's code when it is a Swedish municipality or region.</summary>
    public string? OrganisationCode { get; init; }

    public required IReadOnlyList<string> PartnerCodes { get; init; }

    public required string Country { get; init; }

    public required string Years { get; init; }

    public required string Operation { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }

    public required IReadOnlyList<Principle> Principles { get; init; }

    public required IReadOnlyList<Right> Rights { get; init; }

    public required IReadOnlyList<Criterion> Criteria { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>What the editors have read and not read.</summary>
    public required string Verified { get; init; }

    /// <summary>Markdown.</summary>
    public required string Body { get; init; }

    public required IReadOnlyList<Mention> Mentions { get; init; }
}
