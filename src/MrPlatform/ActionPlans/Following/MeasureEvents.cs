using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.AnnualCycle.Following;
using MrPlatform.Foundations;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.ActionPlans.Following;

/// <summary>The days of the plans in people's own calendars: when a measure is due, until it is over, and when one asks what came of it, until it is told.</summary>
internal sealed class MeasureEvents(MrContext db, IStringLocalizer<ActionPlansWords> t)
    : ICalendarEvents
{
    public async Task<IReadOnlyList<DatedEvent>> Of(
        CalendarReader reader,
        Period days,
        CancellationToken stop
    )
    {
        var (from, to) = (days.From, days.To);
        var measures = await db
            .Measures.AsNoTracking()
            .Where(m =>
                m.OrganisationId == reader.OrganisationId
                && m.Status != MeasureStatus.Dropped
                && (
                    (m.DueOn >= from && m.DueOn <= to && m.Status != MeasureStatus.Done)
                    || (
                        m.EffectOn >= from
                        && m.EffectOn <= to
                        && (m.Effect == null || m.Effect == EffectSeen.NotYet)
                    )
                )
            )
            .OrderBy(m => m.Id)
            .ToListAsync(stop);
        return
        [
            .. measures
                .SelectMany(m => new[] { Due(m), Effect(m) })
                .OfType<DatedEvent>()
                .Where(e => e.Days.From >= from && e.Days.To <= to),
        ];
    }

    private DatedEvent? Due(Measure measure) =>
        measure is { DueOn: { } day, IsOver: false }
            ? Event(measure, "klart", day, t["Klart: {0}", measure.Title], measure.Owner)
            : null;

    private DatedEvent? Effect(Measure measure) =>
        measure is { EffectOn: { } day, Effect: null or EffectSeen.NotYet }
            ? Event(
                measure,
                "effekt",
                day,
                t["Vad ledde det till? {0}", measure.Title],
                measure.Indicator
            )
            : null;

    private static DatedEvent Event(
        Measure measure,
        string what,
        DateOnly day,
        string title,
        string? text
    ) =>
        new(
            $"atgard-{measure.Id}-{what}",
            new(day, day),
            title,
            text,
            measure.UnitId,
            Addresses.Measure(measure.Id)
        )
        {
            ChangedAt = measure.ChangedAt,
            Version = measure.Version,
        };
}
