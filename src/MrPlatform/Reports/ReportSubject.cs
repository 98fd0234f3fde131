using System.Globalization;

namespace MrPlatform.Reports;

/// <summary>What a report is about: one of a round, a plan, a year (or a part of it) and a function.</summary>
public sealed record ReportSubject
{
    private ReportSubject() { }

    public Guid? Round { get; private init; }

    public Guid? Plan { get; private init; }

    public int? Year { get; private init; }

    /// <summary>The key of a part of the year, see <see cref="YearPart"/>.</summary>
    public string? Part { get; private init; }

    /// <summary>The address part of a function.</summary>
    public string? Function { get; private init; }

    /// <summary>How a draft about it is found again.</summary>
    public string Key =>
        Round is { } round ? $"runda-{round:N}"
        : Plan is { } plan ? $"plan-{plan:N}"
        : Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"ar-{year}-{Part}")
        : $"funktion-{Function}";

    public static ReportSubject OfRound(Guid round) => new() { Round = round };

    public static ReportSubject OfPlan(Guid plan) => new() { Plan = plan };

    public static ReportSubject OfYear(int year, string? part = null) =>
        new() { Year = year, Part = part };

    public static ReportSubject OfFunction(string slug) => new() { Function = slug };
}
