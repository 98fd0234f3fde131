namespace MrPlatform.SelfAssessments.Reminding;

/// <summary>That a morning's reminders were gone through to the end, so that a morning when the program was down can be told from one that had nothing.</summary>
public sealed class MorningRun
{
    private MorningRun() { }

    internal MorningRun(DateOnly day, DateTimeOffset at)
    {
        Day = day;
        At = at;
    }

    public DateOnly Day { get; private set; }

    public DateTimeOffset At { get; private set; }
}

/// <summary>A morning and those just before it in the same week that were missed.</summary>
public sealed record Morning(DateOnly Today, DateOnly? Before)
{
    private const int DaysInWeek = 7;

    /// <summary>The day this week on which a weekly letter should leave, when it is today or was missed; else null.</summary>
    public DateOnly? Due(DayOfWeek weekday)
    {
        var day = Today.AddDays(Number(weekday) - Number(Today.DayOfWeek));
        return day == Today || (day < Today && Before < day) ? day : null;
    }

    // The Swedish week begins on Monday.
    private static int Number(DayOfWeek day) => ((int)day + DaysInWeek - 1) % DaysInWeek;
}
