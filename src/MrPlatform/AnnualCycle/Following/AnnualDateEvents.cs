using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.AnnualCycle.Following;

/// <summary>The dates of the annual cycle as they fall out in each year.</summary>
internal sealed class AnnualDateEvents(MrContext db, IStringLocalizer<AnnualCycleWords> t)
    : ICalendarEvents
{
    public async Task<IReadOnlyList<DatedEvent>> Of(
        CalendarReader reader,
        Period days,
        CancellationToken stop
    )
    {
        var dates = await db
            .AnnualDates.AsNoTracking()
            .Where(d => d.OrganisationId == reader.OrganisationId)
            .ToListAsync(stop);
        return
        [
            .. Enumerable
                .Range(days.From.Year, days.To.Year - days.From.Year + 1)
                .SelectMany(year => CycleYear.Of(dates, year))
                .Where(one => one.Days.To >= days.From && one.Days.From <= days.To)
                .Select(one => Event(one.Date, one.Days)),
        ];
    }

    private DatedEvent Event(AnnualDate date, Period days) =>
        new(
            $"arshjul-{date.Id}-{days.From.Year}",
            days,
            date.Title,
            Text(date),
            date.UnitId,
            $"{Addresses.AnnualCycle}?ar={days.From.Year}"
        )
        {
            ChangedAt = date.ChangedAt,
            Version = date.Version,
        };

    private string? Text(AnnualDate date)
    {
        string?[] lines =
        [
            date.Bring is { } bring ? t["Ta med: {0}", bring].Value : null,
            date.Typical is null ? null : t["Typiskt datum som inte är bekräftat än."].Value,
        ];
        var said = string.Join('\n', lines.OfType<string>());
        return said.Length == 0 ? null : said;
    }
}
