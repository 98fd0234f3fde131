using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui.Text;

namespace MrPlatform.SelfAssessments.Results.Pictures;

/// <summary>Where a figure comes from, in a line that follows it out of the page: round, whose, framework, and when it was counted.</summary>
internal static class FigureSource
{
    public static string Of(
        SelfAssessment round,
        Framework framework,
        string whose,
        IStringLocalizer<SelfAssessmentsWords> t
    )
    {
        var counted = round.ConcludedAt is { } at
            ? t["Avslutad {0}.", at.DayWords()].Value
            : t["Öppen runda, räknat {0}.", round.CountedOn.Words()].Value;
        return $"{round.Title}, {whose}. {t.About(round, framework)}, {t["version {0}", round.FrameworkVersion]}. {counted} MR-plattformen.";
    }
}
