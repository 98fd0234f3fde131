using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>The words for how far a review has come and what it is about.</summary>
internal static class ReviewingPhrases
{
    private const int MostNamed = 6;

    extension(IStringLocalizer<SelfAssessmentsWords> t)
    {
        public string State(ReviewState state) =>
            state switch
            {
                ReviewState.Upcoming => t["Har inte börjat"],
                ReviewState.Going => t["Pågår"],
                ReviewState.HandedIn => t["Inlämnad"],
                ReviewState.Ended => t["Avslutad i förtid"],
                _ => t["Tiden har gått ut"],
            };

        /// <summary>"alla enheter och alla områden", or which; for the middle of a sentence.</summary>
        public string Within(
            ReviewScope scope,
            Framework framework,
            IReadOnlyList<RatingUnit> units
        )
        {
            var chosenUnits = scope.Units is { } numbers
                ? t.Listed([.. units.Where(u => numbers.Contains(u.Number)).Select(u => u.Name)])
                : t["rundans alla enheter"];
            var areas = scope.Areas is not null
                ? t.Listed([.. framework.Areas.Where(scope.Holds).Select(a => a.Name)])
                : t["alla områden"];
            return t["{0} i {1}", areas, chosenUnits];
        }

        private string Listed(IReadOnlyList<string> names) =>
            names.Count <= MostNamed
                ? string.Join(", ", names)
                : t[
                    "{0} och {1} till",
                    string.Join(", ", names.Take(MostNamed)),
                    names.Count - MostNamed
                ];
    }
}
