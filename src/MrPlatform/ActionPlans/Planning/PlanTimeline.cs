using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Ui;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>När det händer, och när vi ser effekten: each measure with a day on one scale. The picture shows the nearest; table and file have all.</summary>
internal static class PlanTimeline
{
    public const string Key = "tid";

    /// <summary>More rows than this are not a picture any more.</summary>
    private const int Most = 12;

    public static Figure? Of(
        ActionPlan plan,
        IReadOnlyList<GoalShown> goals,
        DateOnly today,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        var all = goals
            .SelectMany(g => g.Measures)
            .Select(m => m.Measure)
            .Where(m => m.DueOn is not null || m.EffectOn is not null)
            .OrderBy(m => m.DueOn ?? m.EffectOn)
            .ThenBy(m => m.Id)
            .ToList();
        if (all.Count == 0)
            return null;
        var rows = all.ConvertAll(m => new TimelineRow(
            Stockholm.DayOf(m.MadeAt),
            m.DueOn,
            m.EffectOn,
            m.Progress(today)
        ));
        var scale = (
            From: new[] { plan.PeriodFrom, rows.Min(r => r.From) }.Min(),
            To: new[] { plan.PeriodTo, rows.Max(r => r.Effect ?? r.Due ?? r.From) }.Max()
        );
        return new(
            Key,
            t["När det händer, och när vi ser effekten i {0}", plan.Title],
            Reading(all, today, t)
        )
        {
            Panels =
            [
                .. all.Zip(rows)
                    .OrderBy(one => one.First.IsOver)
                    .Take(Most)
                    .Select(one => new Panel(
                        Draw.Timeline(Label(one.First, today, t), one.Second, scale, today)
                    )
                    {
                        Name = one.First.Title,
                        Note = Days(one.First, today, t),
                    }),
            ],
            Columns =
            [
                t["Åtgärd"].Value,
                t["Läge"].Value,
                t["Klart"].Value,
                t["Effekten mäts"].Value,
            ],
            Rows =
            [
                .. all.Select(m =>
                    (Cell[])
                        [m.Title, t.Name(m.Progress(today)), Cell.Of(m.DueOn), Cell.Of(m.EffectOn)]
                ),
            ],
            Signs = [("◆", t["Effekten mäts"]), ("|", t["I dag"])],
            Address = $"{Addresses.Plan(plan.Id)}/figurer/{Key}",
        };
    }

    private static string Reading(
        List<Measure> all,
        DateOnly today,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        var late = all.Count(m => m.Progress(today) == Progress.Late);
        var words = late switch
        {
            0 => t["Ingen åtgärd är försenad."].Value,
            1 => t["En åtgärd är försenad."].Value,
            _ => t["{0} åtgärder är försenade.", late].Value,
        };
        return all.Count <= Most
            ? words
            : $"{words} {t["Bilden visar de {0} närmaste, tabellen och filen alla {1}.", Most, all.Count].Value}";
    }

    private static string Label(
        Measure measure,
        DateOnly today,
        IStringLocalizer<ActionPlansWords> t
    ) => $"{measure.Title}: {Days(measure, today, t)}";

    private static string Days(
        Measure measure,
        DateOnly today,
        IStringLocalizer<ActionPlansWords> t
    ) =>
        string.Join(
            ", ",
            new[]
            {
                t.Name(measure.Progress(today)),
                measure.DueOn is { } due ? t["klart {0}", due.Words()].Value : null,
                measure.EffectOn is { } effect
                    ? t["effekten mäts {0}", effect.Words()].Value
                    : null,
            }.OfType<string>()
        );
}
