using System.Globalization;
using MrPlatform.Foundations;

namespace MrPlatform.Ui.Text;

/// <summary>
/// Dates and times as people write them: 18 november 2026, 14.32. Instants are shown in Swedish time wherever the server stands.
/// </summary>
public static class Dates
{
    public static string Words(this DateOnly day) =>
        day.ToString("d MMMM yyyy", CultureInfo.CurrentUICulture);

    /// <summary>18 november, where the year is plain from what stands around.</summary>
    public static string WordsWithoutYear(this DateOnly day) =>
        day.ToString("d MMMM", CultureInfo.CurrentUICulture);

    /// <summary>Måndag 19 oktober 2026, at the head of a page.</summary>
    public static string WordsWithWeekday(this DateOnly day)
    {
        var words = day.ToString("dddd d MMMM yyyy", CultureInfo.CurrentUICulture);
        return char.ToUpper(words[0], CultureInfo.CurrentUICulture) + words[1..];
    }

    /// <summary>november 2026</summary>
    public static string MonthWords(this DateOnly day) =>
        day.ToString("MMMM yyyy", CultureInfo.CurrentUICulture);

    public static string DayWords(this DateTimeOffset instant) => Stockholm.DayOf(instant).Words();

    /// <summary>14.32 in Swedish, 14:32 in English.</summary>
    public static string ClockWords(this DateTimeOffset instant) =>
        Stockholm
            .Clock(instant)
            .ToString(Language.IsEnglish ? "HH':'mm" : "HH'.'mm", CultureInfo.InvariantCulture);

    /// <summary>For the datetime attribute of <c>time</c>.</summary>
    public static string Iso(this DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
