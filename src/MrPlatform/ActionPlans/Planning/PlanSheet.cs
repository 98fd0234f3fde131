using Microsoft.Extensions.Localization;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>A plan as a table: a row for each measure, and one for a goal that has none.</summary>
internal static class PlanSheet
{
    public static Sheet Of(
        IReadOnlyList<GoalShown> goals,
        DateOnly today,
        IStringLocalizer<ActionPlansWords> t
    ) =>
        new(
            t["Mål och åtgärder"],
            [
                t["Mål"].Value,
                t["Kriterium"].Value,
                t["Startnivå"].Value,
                t["Målnivå"].Value,
                t["Målår"].Value,
                t["Föreslaget av"].Value,
                t["Åtgärd"].Value,
                t["Ansvarig funktion"].Value,
                t["Enhet"].Value,
                t["Person"].Value,
                t["Klart"].Value,
                t["Effekten mäts"].Value,
                t["Mått på effekt"].Value,
                t["Start"].Value,
                t["Ska bli"].Value,
                t["Styrdokument"].Value,
                t["Paragraf"].Value,
                t["Diarienummer"].Value,
                t["Budget"].Value,
                t["Belopp (kr)"].Value,
                t["Budgetår"].Value,
                t["Läge"].Value,
                t["Försenad"].Value,
                t["Effekt"].Value,
            ],
            goals.SelectMany(goal =>
                goal.Measures.Count == 0
                    ? [Row(goal, null, today, t)]
                    : goal.Measures.Select(m => Row(goal, m, today, t))
            )
        )
        {
            Key = PlanModel.List,
        };

    private static Cell[] Row(
        GoalShown goal,
        MeasureShown? shown,
        DateOnly today,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        var one = goal.Goal;
        Cell[] about =
        [
            one.Title,
            one.Criterion,
            Cell.Of(one.StartLevel),
            Cell.Of(one.TargetLevel),
            Cell.Of(one.TargetYear),
            one.ProposedBy,
        ];
        if (shown is not { Measure: var m })
            return [.. about, .. Enumerable.Repeat(Cell.Nothing, 18)];
        return
        [
            .. about,
            m.Title,
            m.Owner,
            shown.Unit,
            shown.Person,
            Cell.Of(m.DueOn),
            Cell.Of(m.EffectOn),
            m.Indicator,
            m.StartValue,
            m.TargetValue,
            m.GoverningDocument,
            m.Paragraph,
            m.RegistryNumber,
            m.Budget is { } budget ? t.Name(budget) : Cell.Nothing,
            Cell.Of(m.Amount),
            Cell.Of(m.BudgetYear),
            t.Name(m.Status),
            m.IsLate(today) ? t["Ja"].Value : t["Nej"].Value,
            m.Effect is { } effect ? t.Name(effect) : Cell.Nothing,
        ];
    }
}
