using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Examples.Own;

/// <summary>
/// What an organisation has written in its example so far; nothing is empty text, never null. Roles, principles, rights and criteria are codes
/// with a space between.
/// </summary>
public sealed record ExampleText
{
    public string Title { get; init; } = "";

    public string Summary { get; init; } = "";

    public string Operation { get; init; } = "";

    public string Years { get; init; } = "";

    public ExampleOutcome? Outcome { get; init; }

    public string Roles { get; init; } = "";

    public string Principles { get; init; } = "";

    public string Rights { get; init; } = "";

    public string Criteria { get; init; } = "";

    public string Problem { get; init; } = "";

    public string Done { get; init; } = "";

    public string How { get; init; } = "";

    public string Result { get; init; } = "";

    public string OtherValues { get; init; } = "";

    public string Hard { get; init; } = "";

    public string Questions { get; init; } = "";

    /// <summary>All that must be there is; only other values may be left out.</summary>
    public bool IsWhole =>
        Outcome is not null
        && new[]
        {
            Title,
            Summary,
            Operation,
            Years,
            Roles,
            Principles,
            Rights,
            Criteria,
            Problem,
            Done,
            How,
            Result,
            Hard,
            Questions,
        }.All(text => text.Length > 0);

    public static string Codes(IEnumerable<string> codes) => string.Join(' ', codes);

    public static IReadOnlyList<string> Codes(string codes) =>
        codes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Where something in the example can be checked: an address, what it is, and when it is from where that is known.</summary>
public sealed record SourceNote(string Address, string Note, string? Date = null);
