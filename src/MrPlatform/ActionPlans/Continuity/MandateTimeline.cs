using Microsoft.Extensions.Localization;
using MrPlatform.Ui;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.ActionPlans.Continuity;

/// <summary>The rounds, plans and measures of a mandate period on one scale. The picture has rounds and plans, and the measures that are not over; table and file all.</summary>
internal static class MandateTimeline
{
    public const string Key = "tid";

    private const int Most = 14;

    public static Figure? Of(
        MandatePeriod period,
        IReadOnlyList<MandateEvent> events,
        DateOnly today,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        if (events.Count == 0)
            return null;
        var drawn = events
            .OrderBy(e => e.Kind)
            .ThenBy(e => e.Progress is Progress.Done or Progress.Dropped)
            .ThenBy(e => e.Day)
            .Take(Most)
            .ToList();
        return new(Key, t["Mandatperioden {0}", period], Reading(events, drawn.Count, t))
        {
            Panels =
            [
                .. drawn.Select(e => new Panel(
                    Draw.Timeline(
                        $"{e.Title}: {Days(e, t)}",
                        new(e.From, e.To, e.Effect, e.Progress),
                        (period.From, period.To),
                        today
                    )
                )
                {
                    Name = e.Title,
                    Note = $"{e.Name(t)}, {Days(e, t)}",
                }),
            ],
            Columns =
            [
                t["Vad"].Value,
                t["Sort"].Value,
                t["Läge"].Value,
                t["Börjar"].Value,
                t["Klart"].Value,
                t["Effekten mäts"].Value,
            ],
            Rows =
            [
                .. events.Select(e =>
                    (Cell[])
                        [e.Title, e.Name(t), e.State(t), e.From, Cell.Of(e.To), Cell.Of(e.Effect)]
                ),
            ],
            Signs = [("◆", t["Effekten mäts"]), ("|", t["I dag"])],
            Address = $"{Addresses.MandatePeriod}/figurer/{Key}",
            Query = $"?fran={period.FromYear}",
        };
    }

    private static string Reading(
        IReadOnlyList<MandateEvent> events,
        int drawn,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        int Count(MandateKind kind) => events.Count(e => e.Kind == kind);
        var words = t[
            "Nulägesanalyser: {0}. Handlingsplaner: {1}. Åtgärder: {2}, varav {3} avslutade.",
            Count(MandateKind.Round),
            Count(MandateKind.Plan),
            Count(MandateKind.Measure),
            events.Count(e =>
                e.Kind == MandateKind.Measure && e.Progress is Progress.Done or Progress.Dropped
            )
        ].Value;
        return drawn == events.Count
            ? words
            : $"{words} {t["Bilden visar {0} av dem, tabellen och filen alla {1}.", drawn, events.Count].Value}";
    }

    private static string Days(MandateEvent one, IStringLocalizer<ActionPlansWords> t) =>
        string.Join(
            ", ",
            new[]
            {
                one.State(t),
                one.To is { } to ? t["klart {0}", to.Words()].Value : null,
                one.Effect is { } effect ? t["effekten mäts {0}", effect.Words()].Value : null,
            }.OfType<string>()
        );
}
