using Microsoft.EntityFrameworkCore;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.Storage;
using MrPlatform.Ui.Figures;

namespace MrPlatform.SelfAssessments.Comparing;

/// <summary>
/// A round beside an earlier one, criterion by criterion, for the organisation or one unit: what moved, what has not moved for two rounds, the
/// big steps with what is said about them, and how each area's answers have been spread over time.
/// </summary>
public sealed record Comparison(
    SelfAssessment Round,
    SelfAssessment Earlier,
    RatingUnit? Unit,
    IReadOnlyList<ComparedCriterion> Criteria
)
{
    private const int RoundsInFigure = 5;

    /// <summary>The round before the earlier one, when there is one.</summary>
    public SelfAssessment? Before { get; private init; }

    /// <summary>Criteria with the same level in all three rounds, lowest first.</summary>
    public IReadOnlyList<ComparedCriterion> StillTwice { get; private init; } = [];

    public IReadOnlyList<ComparedCriterion> BigSteps =>
        [.. Criteria.Where(c => c.IsBig).OrderByDescending(c => Math.Abs(c.Steps!.Value))];

    public ILookup<string, ChangedEvidence> Evidence { get; private init; } = null!;

    public IReadOnlyList<(StepNote Note, string? Unit)> Notes { get; private init; } = [];

    /// <summary>Per area of this round's framework version, earliest round first.</summary>
    public IReadOnlyList<(Area Area, IReadOnlyList<Moment> Moments)> OverTime
    {
        get;
        private init;
    } = [];

    public static async Task<Comparison> Read(
        MrContext db,
        Knowledge knowledge,
        RoundsOverTime over,
        (SelfAssessment Earlier, RatingUnit? Unit) with,
        CancellationToken stop
    )
    {
        var before = over.Earlier.SkipWhile(r => r.Id != with.Earlier.Id).Skip(1).FirstOrDefault();
        List<SelfAssessment> shown =
        [
            over.Round,
            .. over.Earlier.Take(RoundsInFigure - 1),
            with.Earlier,
            .. before is null ? Array.Empty<SelfAssessment>() : [before],
        ];
        shown = [.. shown.DistinctBy(r => r.Id)];
        var rated = with.Unit is null
            ? await RoundsOverTime.Organisation(db, knowledge, shown, stop)
            : await RoundsOverTime.OfUnit(db, knowledge, (with.Unit.UnitId, shown), stop);
        var criteria = rated[over.Round.Id].Since(rated[with.Earlier.Id]);
        var comparison = new Comparison(over.Round, with.Earlier, with.Unit, criteria)
        {
            Before = before,
            StillTwice = before is null
                ? []
                : Still(criteria, rated[over.Round.Id].Since(rated[before.Id])),
            OverTime = Spread(
                rated[over.Round.Id].Framework,
                [.. shown.OrderBy(r => r.StartedAt).Select(r => (r, rated[r.Id]))]
            ),
            Notes = await NotesOf(db, over.Round, with.Earlier, stop),
        };
        return comparison with
        {
            Evidence = await ChangedEvidence.Read(
                db,
                (over.Round, with.Earlier, with.Unit?.UnitId),
                comparison.BigSteps,
                stop
            ),
        };
    }

    private static IReadOnlyList<ComparedCriterion> Still(
        IReadOnlyList<ComparedCriterion> last,
        IReadOnlyList<ComparedCriterion> first
    )
    {
        var earlier = first.Where(c => c.Steps == 0).Select(c => c.Criterion.Id).ToHashSet();
        return
        [
            .. last.Where(c => c.Steps == 0 && earlier.Contains(c.Criterion.Id))
                .OrderBy(c => c.Now.Level!.Value.Level),
        ];
    }

    private static IReadOnlyList<(Area, IReadOnlyList<Moment>)> Spread(
        Framework framework,
        IReadOnlyList<(SelfAssessment Round, RatedRound Rated)> rounds
    ) =>
        [
            .. framework
                .Areas.Where(area =>
                    area.Criteria.Any(c => rounds[^1].Rated.Ratings.ContainsKey(c.Id))
                )
                .Select(area =>
                    (
                        area,
                        (IReadOnlyList<Moment>)
                            [
                                .. rounds.Select(r => new Moment(
                                    r.Round.Title,
                                    ResultFigures.Counts(InArea(area.Id, r.Rated))
                                )),
                            ]
                    )
                ),
        ];

    private static Tally InArea(string area, RatedRound rated) =>
        Tally.Sum(
            rated
                .Framework.Areas.Where(a => a.Id == area)
                .SelectMany(a => a.Criteria)
                .Where(c => rated.Ratings.ContainsKey(c.Id))
                .Select(c => Tally.One(rated.Ratings[c.Id]))
        );

    private static async Task<IReadOnlyList<(StepNote, string?)>> NotesOf(
        MrContext db,
        SelfAssessment round,
        SelfAssessment earlier,
        CancellationToken stop
    )
    {
        var notes = await db
            .StepNotes.AsNoTracking()
            .Where(n => n.SelfAssessmentId == round.Id && n.EarlierId == earlier.Id)
            .OrderBy(n => n.At)
            .ToListAsync(stop);
        var units = await db
            .RatingUnits.AsNoTracking()
            .Where(u => u.SelfAssessmentId == round.Id)
            .ToDictionaryAsync(u => u.Id, u => u.Name, stop);
        return [.. notes.Select(n => (n, n.RatingUnitId is { } id ? units[id] : null))];
    }
}
