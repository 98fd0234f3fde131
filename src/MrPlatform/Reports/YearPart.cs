using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;

namespace MrPlatform.Reports;

/// <summary>A part of a year that is reported on: a third (tertial), a half, or all of it.</summary>
public sealed record YearPart(int Year, string Key, Period Days)
{
    private static readonly (string Key, int From, int Months)[] Parts =
    [
        ("t1", 1, 4),
        ("t2", 5, 4),
        ("t3", 9, 4),
        ("h1", 1, 6),
        ("h2", 7, 6),
        ("ar", 1, 12),
    ];

    /// <summary>Null when no part is called so, or no year is such.</summary>
    public static YearPart? Of(int year, string key) =>
        PlanningYears.Have(year) && Parts.FirstOrDefault(p => p.Key == key) is { Key: not null } p
            ? new(
                year,
                key,
                new(
                    new(year, p.From, 1),
                    new DateOnly(year, p.From, 1).AddMonths(p.Months).AddDays(-1)
                )
            )
            : null;

    /// <summary>The third that the day is in.</summary>
    public static YearPart Current(DateOnly day) => Of(day.Year, $"t{((day.Month - 1) / 4) + 1}")!;

    public static IEnumerable<YearPart> AllOf(int year) =>
        Parts.Select(p => Of(year, p.Key)).OfType<YearPart>();

    public bool Holds(DateOnly day) => day >= Days.From && day <= Days.To;

    public bool Holds(DateTimeOffset at) => Holds(Stockholm.DayOf(at));
}

internal static class YearPartWords
{
    public static string Name(this IStringLocalizer<ReportsWords> t, YearPart part)
    {
        var year = part.Year.ToString(CultureInfo.InvariantCulture);
        return part.Key switch
        {
            "t1" => t["första tertialet {0}", year],
            "t2" => t["andra tertialet {0}", year],
            "t3" => t["tredje tertialet {0}", year],
            "h1" => t["första halvåret {0}", year],
            "h2" => t["andra halvåret {0}", year],
            _ => t["hela {0}", year],
        };
    }
}
