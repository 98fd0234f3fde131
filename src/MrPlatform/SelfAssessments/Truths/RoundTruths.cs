using Microsoft.EntityFrameworkCore;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Lived;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Truths;

/// <summary>
/// The three truths of a round: for the organisation every criterion that applies, for its units those about which more than the claim is known.
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

/// <summary>Reads what a round's three truths are, wherever the outcomes come from.</summary>
public sealed class ReadTruths(MrContext db, IEnumerable<IOutcomeSignals> signals)
{
    public async Task<RoundTruths> Of(
        SelfAssessment round,
        IReadOnlyList<CriterionResult> results,
        IReadOnlyList<RatingUnit> units,
        CancellationToken stop
    )
    {
        var known = await KnownTruths.Read(db, signals, round, criterion: null, stop);
        var whole = results
            .Where(r => r.Rating.State != AnswerState.NotRelevant)
            .Select(r => new CriterionTruths(
                r.Criterion,
                Unit: null,
                r.Rating,
                known.Lived(null, r.Criterion.Id)
            )
            {
                Outcome = known.OutcomeOfWhole(r.Criterion.Id, r.Units.Asked == 1),
            })
            .ToList();
        var codes = known.Criteria.ToList();
        return new(
            round,
            whole,
            codes.Count == 0
                ? []
                : Units(known, results, units, await Answers(round.Id, codes, stop))
        );
    }

    /// <summary>One unit's truths about one criterion, with what each group says of it.</summary>
    public async Task<CriterionTruths> Of(
        (SelfAssessment Round, RatingUnit Unit) at,
        Criterion criterion,
        Rating claimed,
        CancellationToken stop
    )
    {
        var known = await KnownTruths.Read(db, signals, at.Round, criterion.Id, stop);
        var lived = known.Lived(at.Unit.Id, criterion.Id);
        return new(criterion, at.Unit, claimed, lived)
        {
            Outcome = known.OutcomeOf(at.Unit.Id, criterion.Id),
            Groups = lived is null ? [] : await Groups(at.Unit.Id, criterion.Id, stop),
        };
    }

    private async Task<IReadOnlyList<LivedOfGroup>> Groups(
        Guid unit,
        string criterion,
        CancellationToken stop
    ) =>
        [
            .. (
                await db
                    .LivedLinks.AsNoTracking()
                    .Where(l => l.RatingUnitId == unit)
                    .Join(
                        db.LivedTallies.AsNoTracking().Where(t => t.Criterion == criterion),
                        l => l.Id,
                        t => t.LinkId,
                        (l, t) => new { Link = l, Tally = t }
                    )
                    .ToListAsync(stop)
            )
                .GroupBy(one => one.Link.Id)
                .OrderBy(g => g.Key)
                .Select(g => new LivedOfGroup(
                    g.First().Link,
                    g.Aggregate(LivedCounts.None, (sum, one) => sum + one.Tally.Counts).Mean
                )),
        ];

    private Task<List<Answer>> Answers(
        Guid round,
        IReadOnlyCollection<string> codes,
        CancellationToken stop
    ) =>
        db
            .RatingUnits.Where(u => u.SelfAssessmentId == round)
            .Join(
                db.Answers.AsNoTracking().Where(a => codes.Contains(a.Criterion)),
                u => u.Id,
                a => a.RatingUnitId,
                (_, a) => a
            )
            .Where(a => a.State != AnswerState.NotRelevant)
            .ToListAsync(stop);

    private static List<CriterionTruths> Units(
        KnownTruths known,
        IReadOnlyList<CriterionResult> results,
        IReadOnlyList<RatingUnit> units,
        IReadOnlyCollection<Answer> answers
    )
    {
        var criteria = results.ToDictionary(
            r => r.Criterion.Id,
            r => r.Criterion,
            StringComparer.Ordinal
        );
        var byId = units.ToDictionary(u => u.Id);
        return
        [
            .. answers
                .Select(a => new CriterionTruths(
                    criteria[a.Criterion],
                    byId[a.RatingUnitId],
                    a.Shown,
                    known.Lived(a.RatingUnitId, a.Criterion)
                )
                {
                    Outcome = known.OutcomeOf(a.RatingUnitId, a.Criterion),
                })
                .Where(c => c.HasMore),
        ];
    }
}
