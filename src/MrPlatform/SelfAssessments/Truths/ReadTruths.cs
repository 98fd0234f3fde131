using Microsoft.EntityFrameworkCore;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Lived;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Truths;

/// <summary>Reads what a round's three truths are, wherever the outcomes come from.</summary>
public sealed class ReadTruths(
    MrContext db,
    Knowledge knowledge,
    IEnumerable<IOutcomeSignals> signals
)
{
    /// <summary>Where the truths disagree in a round: what there is to prioritise.</summary>
    public async Task<IReadOnlyList<Finding>> FindingsOf(
        SelfAssessment round,
        CancellationToken stop
    )
    {
        var tallies = await db
            .CriterionTallies.AsNoTracking()
            .Where(t => t.SelfAssessmentId == round.Id)
            .ToListAsync(stop);
        var results = CriterionResult.From(knowledge.FrameworkOf(round), tallies);
        return (await Of(round, results, one: null, stop)).Findings;
    }

    /// <param name="one">The unit whose own truths are to be shown.</param>
    public async Task<RoundTruths> Of(
        SelfAssessment round,
        IReadOnlyList<CriterionResult> results,
        RatingUnit? one,
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
        var told = one is null ? known.LivedUnits : new HashSet<Guid> { one.Id };
        var units = await db
            .RatingUnits.AsNoTracking()
            .Where(u => told.Contains(u.Id))
            .ToDictionaryAsync(u => u.Id, stop);
        return new(
            round,
            whole,
            Units(known, results, units, await Answers(told, known.Criteria, stop))
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

    private async Task<List<Answer>> Answers(
        IReadOnlySet<Guid> units,
        IEnumerable<string> criteria,
        CancellationToken stop
    )
    {
        var codes = criteria.ToList();
        return units.Count == 0 || codes.Count == 0
            ? []
            : await db
                .Answers.AsNoTracking()
                .Where(a =>
                    units.Contains(a.RatingUnitId)
                    && codes.Contains(a.Criterion)
                    && a.State != AnswerState.NotRelevant
                )
                .ToListAsync(stop);
    }

    private static List<CriterionTruths> Units(
        KnownTruths known,
        IReadOnlyList<CriterionResult> results,
        Dictionary<Guid, RatingUnit> units,
        IReadOnlyCollection<Answer> answers
    )
    {
        var criteria = results.ToDictionary(
            r => r.Criterion.Id,
            r => r.Criterion,
            StringComparer.Ordinal
        );
        return
        [
            .. answers
                .Where(a => criteria.ContainsKey(a.Criterion))
                .Select(a => new CriterionTruths(
                    criteria[a.Criterion],
                    units[a.RatingUnitId],
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
