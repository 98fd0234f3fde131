using MrPlatform.ActionPlans.Prioritising;
using MrPlatform.SelfAssessments.Results;

namespace MrPlatform.Reports.Risks;

/// <summary>
/// A suggested risk: that what a law demands is not done. Likelihood × consequence, each 1–4 as is usual in the internal control of municipalities and
/// regions, by a rule that can be followed with a pencil.
/// </summary>
/// <param name="Judged">What the group has said that it weighs; null gives a consequence that is only a suggestion.</param>
/// <param name="RestsOnEvidence">At least one unit's answer rests on a piece of evidence.</param>
public sealed record Risk(CriterionResult Result, Weight Weight, bool Judged, bool RestsOnEvidence)
{
    /// <summary>Level 1 gives 4; level 2 gives 3, or 2 when there is evidence of what is begun; what nobody knows gives 3.</summary>
    public int Likelihood =>
        Result.Level?.Level switch
        {
            1 => 4,
            2 when RestsOnEvidence => 2,
            _ => 3,
        };

    /// <summary>How serious it is, 1–3, and one more when nearly all are met by it.</summary>
    public int Consequence => Weight.Severity + (Weight.People == Weight.Highest ? 1 : 0);

    /// <summary>1 to 16.</summary>
    public int Points => Likelihood * Consequence;
}
