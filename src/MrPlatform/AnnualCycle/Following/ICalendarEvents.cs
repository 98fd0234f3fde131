using MrPlatform.Foundations;

namespace MrPlatform.AnnualCycle.Following;

/// <summary>Whose calendar is asked for: one person in one organisation, and the units within that person's reach.</summary>
public sealed record CalendarReader(
    Guid PersonId,
    Guid OrganisationId,
    IReadOnlySet<Guid> UnitsWithinReach
);

/// <summary>
/// Something with a day, or several days in a row, that stands in people's own calendars. The key is the same for as long as it is the same
/// thing, whatever becomes of its words and days.
/// </summary>
/// <param name="UnitId">The unit it concerns; null is the whole organisation.</param>
/// <param name="Address">Where it can be read, from the root of the app: "~/…".</param>
public sealed record DatedEvent(
    string Key,
    Period Days,
    string Title,
    string? Text,
    Guid? UnitId,
    string Address
)
{
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>How many times it has been changed.</summary>
    public long Version { get; init; }
}

/// <summary>
/// Somewhere dated events come from. The dates of the annual cycle are one; the days when measures are due and when their effect is looked for
/// can be others, each registered with a line of its own. Each tells only what this reader may see; the calendar itself leaves out other units
/// for those who have asked for their own.
/// </summary>
public interface ICalendarEvents
{
    Task<IReadOnlyList<DatedEvent>> Of(CalendarReader reader, Period days, CancellationToken stop);
}
