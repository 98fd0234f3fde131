using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.Ui.Parts;

namespace MrPlatform.ActionPlans;

/// <summary>The words and signs for how measures go and what they led to.</summary>
internal static class PlanWords
{
    extension(Measure measure)
    {
        /// <summary>As it is drawn: late goes before what was said last, since a day may have passed without a word.</summary>
        public Progress Progress(DateOnly today) => measure.Status.Progress(measure.IsLate(today));
    }

    extension(MeasureStatus status)
    {
        public Progress Progress(bool isLate) =>
            isLate
                ? Ui.Parts.Progress.Late
                : status switch
                {
                    MeasureStatus.Planned => Ui.Parts.Progress.Planned,
                    MeasureStatus.Started => Ui.Parts.Progress.Going,
                    MeasureStatus.Done => Ui.Parts.Progress.Done,
                    MeasureStatus.Dropped => Ui.Parts.Progress.Dropped,
                    _ => Ui.Parts.Progress.Late,
                };
    }

    /// <summary>From where to where: 2 av 9 → alla.</summary>
    public static string Span(this Measure measure) =>
        $"{measure.StartValue ?? "–"} → {measure.TargetValue ?? "–"}";

    extension(IStringLocalizer<ActionPlansWords> t)
    {
        public string Name(MeasureStatus status) =>
            status switch
            {
                MeasureStatus.Planned => t["Planerad"],
                MeasureStatus.Started => t["Påbörjad"],
                MeasureStatus.Delayed => t["Försenad"],
                MeasureStatus.Done => t["Genomförd"],
                _ => t["Avbruten"],
            };

        public string Name(Progress progress) =>
            progress switch
            {
                Ui.Parts.Progress.Late => t["Försenad"],
                Ui.Parts.Progress.Going => t["Påbörjad"],
                Ui.Parts.Progress.Planned => t["Planerad"],
                Ui.Parts.Progress.Done => t["Genomförd"],
                _ => t["Avbruten"],
            };

        public string Name(EffectSeen effect) =>
            effect switch
            {
                EffectSeen.Yes => t["Det blev den förändring vi ville ha"],
                EffectSeen.Partly => t["Delvis, eller för några"],
                EffectSeen.No => t["Ingen förändring"],
                _ => t["För tidigt att säga"],
            };

        public string Name(PromisePart part) =>
            part switch
            {
                PromisePart.Goal => t["Målets lydelse"],
                PromisePart.TargetLevel => t["Målnivå"],
                PromisePart.TargetYear => t["Målår"],
                PromisePart.GoalDropped => t["Målet togs bort"],
                PromisePart.Measure => t["Åtgärdens lydelse"],
                PromisePart.DueOn => t["Klart"],
                PromisePart.EffectOn => t["Effekten mäts"],
                PromisePart.Indicator => t["Mått på effekt"],
                _ => t["Vad det ska bli"],
            };

        public string Name(Budget budget) =>
            budget switch
            {
                Budget.None => t["Kostar inget extra"],
                Budget.WithinFrame => t["Inom ram"],
                _ => t["Egen rad i budgeten"],
            };

        public string Cost(Measure measure) =>
            measure.Budget is not { } budget ? ""
            : budget != Budget.OwnLine ? t.Name(budget)
            : t[
                "{0} kr år {1}",
                measure.Amount?.ToString("N0", CultureInfo.CurrentCulture) ?? "–",
                measure.BudgetYear?.ToString(CultureInfo.InvariantCulture) ?? "–"
            ];
    }
}
