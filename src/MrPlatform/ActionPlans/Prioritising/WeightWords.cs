using Microsoft.Extensions.Localization;

namespace MrPlatform.ActionPlans.Prioritising;

/// <summary>The words for what a shortcoming weighs.</summary>
internal static class WeightWords
{
    extension(IStringLocalizer<ActionPlansWords> t)
    {
        public string Name(Cost cost) =>
            cost switch
            {
                Cost.Low => t["Låg"],
                Cost.High => t["Hög"],
                _ => t["Inte bedömd"],
            };

        /// <summary>That the group has put it where it stands, and why; and where it wanted it, when that is another place.</summary>
        public string Placed(RankedGap gap) =>
            gap.WantedPlace is { } wanted
                ? t[
                    "Satt på plats {0}, står på plats {1}: {2}",
                    wanted,
                    gap.Place,
                    gap.Judgement!.Reason!
                ]
                : t["Satt på plats {0}: {1}", gap.Place, gap.Judgement!.Reason!];

        /// <summary>The arithmetic read aloud.</summary>
        public string InWords(Weight weight) =>
            t[
                "Allvar {0}, hur många {1}, svårt att rätta till {2}, egen rådighet {3}.",
                weight.Severity,
                weight.People,
                weight.Remedy,
                weight.Mandate
            ] + (weight.IsLaw ? " " + t["Lagkrav räknas dubbelt."] : "");
    }
}
