using MrPlatform.Foundations;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>
/// One criterion in a round's result: how the units asked have answered, on each layer and together. The organisation's level is
/// the lower median of all units asked; the spread stands beside it.
/// </summary>
public sealed record CriterionResult(Criterion Criterion, Tally? Overall, Tally? Committees)
{
    public Tally Units { get; } = (Overall ?? new()) + (Committees ?? new());

    public Rating Rating => Units.Whole;

    public Maturity? Level => Units.Median;

    public bool IsLaw => Criterion.Basis?.Kind == BasisKind.Law;

    public bool IsWeak => Level is { Level: < 3 };

    /// <summary>True when the units do not agree on a level.</summary>
    public bool IsSpread => Units.Lowest != Units.Highest;

    /// <summary>Overall level against the committees' lower median; null unless both layers have a level.</summary>
    public int? OverallAboveCommittees =>
        Overall?.Median is { } overall && Committees?.Median is { } committees
            ? overall.Level - committees.Level
            : null;

    public static IReadOnlyList<CriterionResult> From(
        Framework framework,
        IEnumerable<CriterionTally> tallies
    )
    {
        var byCriterion = tallies.ToLookup(t => t.Criterion, StringComparer.Ordinal);
        return
        [
            .. framework
                .Criteria.Where(c => byCriterion.Contains(c.Id))
                .Select(c => new CriterionResult(
                    c,
                    byCriterion[c.Id].FirstOrDefault(t => t.Layer == Layer.Overall)?.Tally,
                    byCriterion[c.Id].FirstOrDefault(t => t.Layer == Layer.Committee)?.Tally
                )),
        ];
    }

    /// <summary>Counts criteria by the organisation's own answer: the set behind an area's or a cell's figures.</summary>
    public static Tally Count(IEnumerable<CriterionResult> results) =>
        Tally.Sum(results.Select(r => Tally.One(r.Rating)));
}
