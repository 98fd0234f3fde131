using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans.Planning;
using MrPlatform.ActionPlans.Prioritising;
using MrPlatform.RightsFramework;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Exchanging.Exporting;

/// <summary>The plan as the tables that ordinary steering asks for: a budget by unit, a flat list to follow up, and internal control.</summary>
internal sealed class SteeringSheets(ExportedPlan plan, IStringLocalizer<ActionPlansWords> t)
{
    public const string Budget = "verksamhetsplan";
    public const string FollowUp = "uppfoljning";
    public const string Control = "internkontroll";

    /// <summary>Per unit, in the order of their names; the cost of each year in a column of its own.</summary>
    public Sheet ForBudget()
    {
        var years = plan
            .Measures.Select(m => m.Shown.Measure.BudgetYear)
            .OfType<long>()
            .Distinct()
            .Order()
            .ToList();
        return new(
            t["Verksamhetsplan och budget"],
            [
                t["Enhet"].Value,
                t["Mål"].Value,
                t["Åtgärd"].Value,
                t["Ansvarig funktion"].Value,
                t["Klart"].Value,
                t["Styrdokument"].Value,
                t["Paragraf"].Value,
                t["Diarienummer"].Value,
                t["Budget"].Value,
                .. years.Select(year =>
                    (Column)t["Kostnad {0} (kr)", year.ToString(CultureInfo.InvariantCulture)].Value
                ),
            ],
            plan.Measures.Where(m => m.Shown.Measure.Status != MeasureStatus.Dropped)
                .OrderBy(m => m.Shown.Unit is null)
                .ThenBy(m => m.Shown.Unit, StringComparer.CurrentCulture)
                .ThenBy(m => m.Goal.Number)
                .Select(m =>
                    (Cell[])
                        [
                            m.Shown.Unit ?? t["Ingen enhet"].Value,
                            m.Goal.Title,
                            m.Shown.Measure.Title,
                            m.Shown.Measure.Owner,
                            Cell.Of(m.Shown.Measure.DueOn),
                            m.Shown.Measure.GoverningDocument,
                            m.Shown.Measure.Paragraph,
                            m.Shown.Measure.RegistryNumber,
                            m.Shown.Measure.Budget is { } budget ? t.Name(budget) : Cell.Nothing,
                            .. years.Select(year =>
                                m.Shown.Measure.BudgetYear == year
                                    ? Cell.Of(m.Shown.Measure.Amount)
                                    : Cell.Nothing
                            ),
                        ]
                )
        )
        {
            Key = Budget,
        };
    }

    /// <summary>One row for each measure, with ids that never change, so that another system can find its own row again.</summary>
    public Sheet ForFollowUp() =>
        new(
            t["Uppföljning i ledningssystem"],
            [
                t["Plan-id"].Value,
                t["Plan"].Value,
                t["Mål-id"].Value,
                t["Mål nummer"].Value,
                t["Mål"].Value,
                t["Åtgärds-id"].Value,
                t["Åtgärd"].Value,
                t["Ansvarig funktion"].Value,
                t["Enhet"].Value,
                t["Läge"].Value,
                t["Försenad"].Value,
                t["Läget sagt"].Value,
                t["Senaste texten"].Value,
                t["Klart"].Value,
                t["Effekten mäts"].Value,
                t["Mått på effekt"].Value,
                t["Start"].Value,
                t["Ska bli"].Value,
                t["Effekt"].Value,
            ],
            plan.Measures.Select(one =>
            {
                var (goal, m) = (one.Goal, one.Shown.Measure);
                var word = plan.WordOn(m);
                return (Cell[])
                    [
                        $"{plan.Plan.Id}",
                        plan.Plan.Title,
                        $"{goal.Id}",
                        goal.Number,
                        goal.Title,
                        $"{m.Id}",
                        m.Title,
                        m.Owner,
                        one.Shown.Unit,
                        t.Name(m.Status),
                        YesOrNo(m.IsLate(plan.Today)),
                        Cell.Of(word?.At),
                        word?.Text,
                        Cell.Of(m.DueOn),
                        Cell.Of(m.EffectOn),
                        m.Indicator,
                        m.StartValue,
                        m.TargetValue,
                        m.Effect is { } effect ? t.Name(effect) : Cell.Nothing,
                    ];
            })
        )
        {
            Key = FollowUp,
        };

    /// <summary>Shortcomings against the law, and what is done about each. One without a measure has a row that says so.</summary>
    /// <param name="uncovered">Those of the round that no goal is set against.</param>
    public Sheet ForControl(Func<Goal, Criterion?> about, IReadOnlyList<Gap> uncovered) =>
        new(
            t["Internkontroll"],
            [
                t["Kriterium"].Value,
                t["Lagkrav"].Value,
                t["Lag"].Value,
                t["Mål"].Value,
                t["Åtgärd"].Value,
                t["Ansvarig funktion"].Value,
                t["Enhet"].Value,
                t["Klart"].Value,
                t["Läge"].Value,
                t["Försenad"].Value,
                t["Effekt"].Value,
            ],
            plan.Goals.Select(goal => (goal, Criterion: about(goal.Goal)))
                .Where(one => one.Criterion is { Basis.Kind: BasisKind.Law })
                .SelectMany(one =>
                    one.goal.Measures.Count == 0
                        ? [Row(one.Criterion!, one.goal.Goal.Title, shown: null)]
                        : one.goal.Measures.Select(shown =>
                            Row(one.Criterion!, one.goal.Goal.Title, shown)
                        )
                )
                .Concat(
                    uncovered.Select(gap => Row(gap.Criterion!, t["Inget mål"].Value, shown: null))
                )
        )
        {
            Key = Control,
        };

    private Cell[] Row(Criterion criterion, string goal, MeasureShown? shown)
    {
        Cell[] about = [criterion.Id, criterion.Title, Law(criterion), goal];
        if (shown is not { Measure: var m })
            return [.. about, t["Ingen åtgärd"].Value, .. Enumerable.Repeat(Cell.Nothing, 6)];
        return
        [
            .. about,
            m.Title,
            m.Owner,
            shown.Unit,
            Cell.Of(m.DueOn),
            t.Name(m.Status),
            YesOrNo(m.IsLate(plan.Today)),
            m.Effect is { } effect ? t.Name(effect) : Cell.Nothing,
        ];
    }

    private static string Law(Criterion criterion) =>
        string.Join(
            ", ",
            criterion.Basis?.References.Select(r => $"{r.Instrument.ShortName} {r.At}".Trim()) ?? []
        );

    private string YesOrNo(bool yes) => yes ? t["Ja"].Value : t["Nej"].Value;
}
