namespace MrPlatform.Foundations;

/// <summary>Swedish civil time: which day and which hour an instant is, wherever the server stands.</summary>
public static class Stockholm
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(
        "Europe/Stockholm"
    );

    public static DateTimeOffset Clock(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, Zone);

    public static DateOnly DayOf(DateTimeOffset instant) =>
        DateOnly.FromDateTime(Clock(instant).DateTime);
}
