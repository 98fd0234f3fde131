using MrPlatform.Foundations;

namespace MrPlatform.AnnualCycle;

/// <summary>A date of the cycle in one year, with the number it has in the wheel and the list.</summary>
public sealed record Occurrence(AnnualDate Date, Period Days, int Number);

/// <summary>The cycle as it falls out in a year, in the order of the year.</summary>
public static class CycleYear
{
    public static IReadOnlyList<Occurrence> Of(IEnumerable<AnnualDate> dates, int year) =>
        [
            .. dates
                .OrderBy(date => date.When.Turn)
                .ThenBy(date => date.Title, StringComparer.Ordinal)
                .ThenBy(date => date.Id)
                .Select(date => (date, Days: date.When.In(year)))
                .Where(one => one.Days is not null)
                .Select((one, i) => new Occurrence(one.date, one.Days!.Value, i + 1)),
        ];

    /// <summary>What comes next, from a day and a year on; a month that is not over yet is still to come.</summary>
    public static IReadOnlyList<Occurrence> Coming(
        IReadOnlyList<AnnualDate> dates,
        DateOnly today,
        int most
    ) =>
        [
            .. Enumerable
                .Range(today.Year, 2)
                .SelectMany(year => Of(dates, year))
                .Where(one => one.Days.To >= today && one.Days.From < today.AddYears(1))
                .Take(most),
        ];
}
