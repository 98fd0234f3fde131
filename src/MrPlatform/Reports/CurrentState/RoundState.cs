using Microsoft.EntityFrameworkCore;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Storage;

namespace MrPlatform.Reports.CurrentState;

/// <summary>All that a nulägesrapport tells of a concluded round, as it is read the moment it is drawn up.</summary>
/// <param name="Units">How each unit has answered, in their order.</param>
/// <param name="Capped">How many units' answers are shown lower than they are set, by criterion. Never whose.</param>
public sealed record RoundState(
    ShownResult Shown,
    IReadOnlyList<UnitRow> Units,
    IReadOnlyList<(CriterionResult Criterion, int Count)> Capped
)
{
    public SelfAssessment Round => Shown.Round;

    public RoundResult Result => Shown.Result;

    /// <summary>Where what is claimed, lived and come of it disagree: the whole first, then what only shows in a unit.</summary>
    public IReadOnlyList<Finding> Findings =>
        [.. RoundTruths.Disagreeing(Shown.Truths.Whole), .. Shown.Truths.OnlyInUnits];

    /// <summary>Then somebody must say what they come from: law below level 3, or pictures that disagree.</summary>
    public bool HasShortcomings => Result.LawBelowThree.Count > 0 || Findings.Count > 0;

    public static async Task<RoundState> Of(MrContext db, ShownResult shown, CancellationToken stop)
    {
        var units = new List<UnitRow>();
        var all = AllPages.Of(page => UnitRow.Read(db, (shown.Round.Id, page), stop));
        await foreach (var unit in all.WithCancellation(stop))
            units.Add(unit);
        var capped = await (
            from unit in db.RatingUnits
            join answer in db.Answers on unit.Id equals answer.RatingUnitId
            where unit.SelfAssessmentId == shown.Round.Id && answer.Level < answer.ClaimedLevel
            group answer by answer.Criterion into one
            select new { one.Key, Count = one.Count() }
        ).ToDictionaryAsync(one => one.Key, one => one.Count, stop);
        return new(
            shown,
            units,
            [
                .. shown
                    .Result.Criteria.Where(r => capped.ContainsKey(r.Criterion.Id))
                    .Select(r => (r, capped[r.Criterion.Id])),
            ]
        );
    }
}
