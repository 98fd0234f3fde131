using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using MrPlatform.Ui;

namespace MrPlatform.AnnualCycle.Following;

/// <summary>
/// Writes a calendar as iCalendar (RFC 5545, its name and how often to fetch it by RFC 7986). All days are whole and leave people free: nobody is
/// busy because a report is due. What is unchanged is written the same every time.
/// </summary>
internal static class WriteCalendar
{
    private const string Product = "-//MR-plattformen//Kalender//SV";
    private const string Fetch = "PT12H";

    /// <param name="site">Scheme, host and what stands before our addresses.</param>
    public static string Of(string name, IEnumerable<DatedEvent> events, string site)
    {
        var language = Language.IsEnglish ? "en" : "sv";
        // No method: this is a calendar to read, not a letter between calendars, which would demand an organiser (RFC 5546).
        var calendar = new Calendar { ProductId = Product };
        calendar.AddProperty(Said("NAME", name, language));
        // Older programs know the name by this, and the newer ones by the other.
        calendar.AddProperty(Said("X-WR-CALNAME", name, language));
        calendar.AddProperty(Fetched("REFRESH-INTERVAL", "DURATION"));
        calendar.AddProperty("X-PUBLISHED-TTL", Fetch);
        calendar.Events.AddRange(
            events
                .OrderBy(one => one.Days.From)
                .ThenBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => Event(one, language, site))
        );
        return new CalendarSerializer(calendar).SerializeToString()!;
    }

    private static CalendarEvent Event(DatedEvent one, string language, string site)
    {
        var written = new CalendarEvent
        {
            Uid = $"{one.Key}@mr-plattformen",
            // What ends on a day is written as ending when the next begins.
            Start = new CalDateTime(one.Days.From),
            End = new CalDateTime(one.Days.To.AddDays(1)),
            DtStamp = Instant(one.ChangedAt),
            LastModified = Instant(one.ChangedAt),
            Sequence = (int)one.Version,
            Transparency = TransparencyType.Transparent,
            Url = new Uri(site + one.Address[1..]),
            Summary = one.Title,
            Description = one.Text,
        };
        foreach (
            var property in written
                .Properties.OfType<CalendarProperty>()
                .Where(p => p.Name is "SUMMARY" or "DESCRIPTION")
        )
            property.AddParameter("LANGUAGE", language);
        return written;
    }

    private static CalDateTime Instant(DateTimeOffset at) => new(at.UtcDateTime, "UTC");

    private static CalendarProperty Said(string name, string value, string language)
    {
        var property = new CalendarProperty(name, value);
        property.AddParameter("LANGUAGE", language);
        return property;
    }

    private static CalendarProperty Fetched(string name, string type)
    {
        var property = new CalendarProperty(name, Fetch);
        property.AddParameter("VALUE", type);
        return property;
    }
}
