using MrPlatform.Foundations;

namespace MrPlatform.AnnualCycle;

/// <summary>
/// When in the year something happens: a day or a month as a whole, every year or in one year only. A day that is not there every year is no
/// day of every year: 29 February can only be had with its year.
/// </summary>
public readonly record struct CycleDay
{
    public const int FirstYear = PlanningYears.First;
    public const int LastYear = PlanningYears.Last;
    private const int Months = 12;

    // No leap year.
    private const int OrdinaryYear = 2001;

    public CycleDay(int month, int? day = null, int? onlyYear = null)
    {
        if (
            month is < 1 or > Months
            || onlyYear is < FirstYear or > LastYear
            || (day is { } given && (given < 1 || given > DaysIn(month, onlyYear)))
        )
            throw new RuleBroken("Det datumet finns inte i årshjulet.");
        (Month, Day, OnlyYear) = (month, day, onlyYear);
    }

    public int Month { get; }

    /// <summary>Null is the month as a whole.</summary>
    public int? Day { get; }

    /// <summary>Null is every year.</summary>
    public int? OnlyYear { get; }

    /// <summary>How much of the year has gone, 0 to 1, with months of equal width; a whole month stands in its middle.</summary>
    public double Turn =>
        TurnOf(Month, Day is { } day ? (day - 0.5) / DaysIn(Month, OnlyYear) : 0.5);

    public static double TurnOf(DateOnly day) =>
        TurnOf(day.Month, (day.Day - 0.5) / DateTime.DaysInMonth(day.Year, day.Month));

    public static int DaysIn(int month, int? year) =>
        DateTime.DaysInMonth(year ?? OrdinaryYear, month);

    /// <summary>Null in a year when it does not happen.</summary>
    public Period? In(int year)
    {
        if (OnlyYear is { } only && only != year)
            return null;
        var first = new DateOnly(year, Month, Day ?? 1);
        return new(first, Day is null ? first.AddMonths(1).AddDays(-1) : first);
    }

    private static double TurnOf(int month, double partOfMonth) =>
        (month - 1 + partOfMonth) / Months;
}
