using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Lived;
using MrPlatform.Ui.Figures;

namespace MrPlatform.SelfAssessments.Truths;

/// <summary>The three truths about one criterion, for one unit or (without one) the organisation.</summary>
public sealed record CriterionTruths(
    Criterion Criterion,
    RatingUnit? Unit,
    Rating Claimed,
    LivedMean? Lived
)
{
    public Outcome? Outcome { get; init; }

    /// <summary>What each group says, where one group or more has been asked.</summary>
    public IReadOnlyList<LivedOfGroup> Groups { get; init; } = [];

    public ThreeTruths Truths => new(Claimed.Level, Lived, Outcome?.Signal);

    /// <summary>As it is drawn, wherever it is drawn.</summary>
    public ThreeMarks Drawn =>
        new(
            Claimed.Level?.Level,
            Lived?.Tenths,
            Outcome?.Signal switch
            {
                OutcomeSignal.Better => 1,
                OutcomeSignal.AsExpected => 0,
                OutcomeSignal.Worse => -1,
                _ => null,
            }
        );

    /// <summary>True when there is more to set beside what is claimed.</summary>
    public bool HasMore => Lived is not null || Outcome is not null;

    /// <summary>True when the outcome shown for a unit is the whole organisation's.</summary>
    public bool OutcomeIsOfWhole => Unit is not null && Outcome?.RatingUnitId is null;
}

/// <summary>
/// Where the truths disagree: something to do something about. One for each criterion, unit (or the organisation) and verdict, with the numbers it
/// rests on, for whoever prioritises; <see cref="TruthWords"/> has its words.
/// </summary>
public sealed record Finding(Verdict Kind, CriterionTruths About)
{
    public Criterion Criterion => About.Criterion;

    public RatingUnit? Unit => About.Unit;
}
