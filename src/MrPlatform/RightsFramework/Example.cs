namespace MrPlatform.RightsFramework;

/// <summary>What somebody did, what came of it and what was hard, told from sources that are named.</summary>
public sealed class Example : ContentItem
{
    public const int MonthsFresh = 24;

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

    /// <summary>How it went, when whoever tells it has said so.</summary>
    public ExampleOutcome? Outcome { get; init; }

    public IReadOnlyList<Picture> Pictures { get; init; } = [];

    /// <summary>What has been corrected since it was published, latest first.</summary>
    public IReadOnlyList<TextChange> Changes { get; init; } = [];

    /// <summary>Two years after the last reading somebody must look whether it still is so.</summary>
    public bool IsOldOn(DateOnly day) => day > Provenance.Reviewed.AddMonths(MonthsFresh);
}

/// <summary>How it went. What did not work teaches as much as what did.</summary>
public enum ExampleOutcome
{
    Worked,
    Partly,
    DidNotWork,
}

/// <summary>That a published text was changed, and why.</summary>
public sealed record TextChange(DateOnly Day, string Why);

/// <summary>A picture with the words for those who do not see it. The address begins with "~/".</summary>
public sealed record Picture(string Address, string Alt, string? Caption, int Width, int Height);
