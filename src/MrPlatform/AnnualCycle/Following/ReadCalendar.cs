using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.AnnualCycle.Following;

/// <summary>What stands in somebody's calendar, and the name of the organisation or the unit it is of.</summary>
internal sealed record ReadableCalendar(string Name, IReadOnlyList<DatedEvent> Events);

/// <summary>
/// Finds the calendar behind a secret address. It follows the person: who has left or has no function any more has none, and the units are those within
/// reach now.
/// </summary>
internal sealed class ReadCalendar(
    MrContext db,
    IEnumerable<ICalendarEvents> sources,
    TimeProvider clock
)
{
    private const int YearsAhead = 2;

    public async Task<ReadableCalendar?> Behind(string key, CancellationToken stop)
    {
        var found = await (
            from subscription in db.CalendarSubscriptions.AsNoTracking()
            join person in db.People.AsNoTracking() on subscription.PersonId equals person.Id
            join organisation in db.Organisations.AsNoTracking()
                on subscription.OrganisationId equals organisation.Id
            join unit in db.Units.AsNoTracking()
                on subscription.UnitId equals (Guid?)unit.Id
                into chosen
            from unit in chosen.DefaultIfEmpty()
            where
                subscription.Key == key
                && person.LeftAt == null
                && person.Assignments.Any()
                && person.OrganisationId == subscription.OrganisationId
            select new { subscription, Name = unit == null ? organisation.Name : unit.Name }
        ).SingleOrDefaultAsync(stop);
        if (found is null)
            return null;
        var (id, own) = (found.subscription.PersonId, found.subscription.OrganisationId);
        var units = await db
            .Reaches.Where(r => r.PersonId == id)
            .Select(r => r.UnitId)
            .ToHashSetAsync(stop);
        var days = DaysShown();
        var events = new List<DatedEvent>();
        foreach (var source in sources)
            events.AddRange(await source.Of(new(id, own, units), days, stop));
        return new(
            found.Name,
            [.. events.Where(one => found.subscription.Choice.Has(one.UnitId, units))]
        );
    }

    /// <summary>This year and the two after it: a program fetches again long before they end.</summary>
    private Period DaysShown()
    {
        var year = Stockholm.DayOf(clock.GetUtcNow()).Year;
        return new(new(year, 1, 1), new(year + YearsAhead, 12, 31));
    }
}
