using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Prioritising;

/// <summary>
/// What a round has found: criteria below level 3, what nobody knows, and where the three truths disagree. One row for a criterion however many reasons
/// there are, and one for a unit where only that unit shows it.
/// </summary>
public sealed class AssessmentGaps(
    MrContext db,
    Knowledge knowledge,
    ReadTruths truths,
    IStringLocalizer<ActionPlansWords> t,
    IStringLocalizer<SelfAssessmentsWords> words
) : IGaps
{
    public async Task<IReadOnlyList<Gap>> Of(SelfAssessment round, CancellationToken stop)
    {
        var tallies = await db
            .CriterionTallies.AsNoTracking()
            .Where(c => c.SelfAssessmentId == round.Id)
            .ToListAsync(stop);
        var results = CriterionResult.From(knowledge.FrameworkOf(round), tallies);
        var seen = await truths.Of(round, results, one: null, stop);
        var whole = RoundTruths
            .Disagreeing(seen.Whole)
            .ToLookup(f => f.Criterion.Id, StringComparer.Ordinal);
        return
        [
            .. results.Select(r => Whole(r, whole[r.Criterion.Id])).OfType<Gap>(),
            .. seen.OnlyInUnits.GroupBy(f => (f.Criterion.Id, f.Unit!.Number)).Select(OfUnit),
        ];
    }

    private Gap? Whole(CriterionResult result, IEnumerable<Finding> disagreeing)
    {
        var reasons = disagreeing.Select(Say).ToList();
        if (result is { IsWeak: true, Level: { } level })
            reasons.Insert(
                0,
                result.IsLaw ? t["Lagkrav på nivå {0}.", level.Level] : t["Nivå {0}.", level.Level]
            );
        else if (result.Level is null && result.Units.Unknown > 0)
            reasons.Add(
                result.Units.Unknown == 1
                    ? t["En enhet vet inte hur det är, och ingen annan har sagt det."]
                    : t[
                        "{0} enheter vet inte hur det är, och ingen annan har sagt det.",
                        result.Units.Unknown
                    ]
            );
        if (reasons.Count == 0)
            return null;
        return new(
            result.Criterion.Id,
            result.Criterion.Title,
            reasons,
            new(
                SeverityAt(result.Level?.Level),
                Share(result.Units),
                Remedy: 2,
                Mandate: 3,
                result.IsLaw
            )
        )
        {
            Criterion = result.Criterion,
            Level = result.Level?.Level,
        };
    }

    private Gap OfUnit(IGrouping<(string Criterion, long Unit), Finding> findings)
    {
        var first = findings.First();
        var level = first.About.Claimed.Level?.Level;
        return new(
            $"{findings.Key.Criterion}~{findings.Key.Unit}",
            first.Criterion.Title,
            [.. findings.Select(Say)],
            new(
                SeverityAt(level),
                People: 1,
                Remedy: 2,
                Mandate: 3,
                first.Criterion.Basis?.Kind == BasisKind.Law
            )
        )
        {
            Criterion = first.Criterion,
            Level = level,
            Unit = first.Unit!.Name,
        };
    }

    private string Say(Finding finding) =>
        $"{words.Name(finding.Kind)}: {words.Sentence(finding.Kind, finding.About.Truths)}.";

    /// <summary>What is not begun is more serious than what is; a level that is high but not felt, or not known, lies between.</summary>
    private static int SeverityAt(int? level) =>
        level switch
        {
            1 => 3,
            4 => 1,
            _ => 2,
        };

    /// <summary>
    /// How many are met by it, as far as a round can say: of three units or more that have answered, few, a third, or two thirds. Who has not answered
    /// says nothing, and is neither good nor bad.
    /// </summary>
    public static int Share(Tally units)
    {
        var weak = units.Level1 + units.Level2 + units.Unknown;
        var answered = units.Applicable - units.Unanswered;
        return answered < 3 ? 2
            : weak * 3 >= answered * 2 ? 3
            : weak * 3 >= answered ? 2
            : 1;
    }
}
