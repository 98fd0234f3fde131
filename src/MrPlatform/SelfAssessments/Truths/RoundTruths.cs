namespace MrPlatform.SelfAssessments.Truths;

/// <summary>
/// The three truths of a round: for the organisation every criterion that applies; for the units that people have told about, or for the one that
/// is asked for, those about which more than the claim is known. A unit that nobody has told about has no verdict and so no finding.
/// </summary>
public sealed record RoundTruths(
    SelfAssessment Round,
    IReadOnlyList<CriterionTruths> Whole,
    IReadOnlyList<CriterionTruths> Units
)
{
    /// <summary>Where the truths disagree: the organisation's first, the weightiest kind first, the widest apart first.</summary>
    public IReadOnlyList<Finding> Findings => [.. Disagreeing(Whole), .. Disagreeing(Units)];

    /// <summary>Of what the organisation has no finding on: a unit may see something that the whole does not show.</summary>
    public IReadOnlyList<Finding> OnlyInUnits =>
        [
            .. Disagreeing(Units)
                .Where(f =>
                    !Disagreeing(Whole)
                        .Any(w => w.Kind == f.Kind && w.Criterion.Id == f.Criterion.Id)
                ),
        ];

    /// <summary>How many criteria have none, one, two and three truths, for the organisation.</summary>
    public IReadOnlyList<int> Coverage =>
        [.. Enumerable.Range(0, 4).Select(known => Whole.Count(c => c.Truths.Known == known))];

    /// <summary>Those with more than the claim, in the order they are shown: verdicts first, what is missing last.</summary>
    public IReadOnlyList<CriterionTruths> Shown => [.. Ordered(Whole.Where(c => c.HasMore))];

    /// <summary>One unit's own, where more than the claim is known.</summary>
    public IReadOnlyList<CriterionTruths> Of(RatingUnit unit) =>
        [.. Ordered(Units.Where(c => c.Unit!.Id == unit.Id))];

    /// <summary>True when there is something to show, or somebody could still be asked.</summary>
    public bool IsOfUse =>
        Shown.Count > 0
        || Units.Count > 0
        || (Round.IsOpen && Whole.Any(c => c.Criterion.Lived is not null));

    public static IEnumerable<Finding> Disagreeing(IEnumerable<CriterionTruths> all) =>
        Ordered(all)
            .SelectMany(c => c.Truths.Verdicts.Select(verdict => new Finding(verdict, c)))
            .Where(f => f.Kind != Verdict.Agreeing)
            .OrderBy(f => f.Kind);

    public static IEnumerable<CriterionTruths> Ordered(IEnumerable<CriterionTruths> all) =>
        all.OrderBy(c => c.Truths.Headline ?? Verdict.Agreeing + 1)
            .ThenByDescending(c => Math.Abs(c.Truths.ApartTenths ?? 0))
            .ThenBy(c => c.Criterion.Id, StringComparer.Ordinal)
            .ThenBy(c => c.Unit?.Number);
}
