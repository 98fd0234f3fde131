using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>Where one stands when answering: the round, the unit one answers for, the area, and whether one may answer or only read.</summary>
public sealed record AnsweringPlace(
    SelfAssessment Round,
    RatingUnit Unit,
    string Area,
    bool MayAnswer
)
{
    // The page everybody works in: its questions are compiled once, which halves what they cost.
    private static readonly Func<MrContext, Guid, string, IAsyncEnumerable<Answer>> AnswersOfUnit =
        EF.CompileAsyncQuery(
            (MrContext db, Guid unit, string area) =>
                db.Set<Answer>()
                    .AsNoTracking()
                    .Include(a => a.Evidence)
                    .OrderBy(a => a.Criterion)
                    .Where(a => a.RatingUnitId == unit && a.Area == area)
        );

    private static readonly Func<MrContext, Guid, string, IAsyncEnumerable<Answer>> GivenByUnit =
        EF.CompileAsyncQuery(
            (MrContext db, Guid unit, string area) =>
                db.Set<Answer>()
                    .AsNoTracking()
                    .Where(a =>
                        a.RatingUnitId == unit
                        && a.Area == area
                        && a.State != AnswerState.Unanswered
                    )
        );

    // Under another version of the framework the same question may have had another code, and stood in another area.
    private static readonly Func<MrContext, Guid, IAsyncEnumerable<Answer>> AllGivenByUnit =
        EF.CompileAsyncQuery(
            (MrContext db, Guid unit) =>
                db.Set<Answer>()
                    .AsNoTracking()
                    .OrderBy(a => a.Criterion)
                    .Where(a => a.RatingUnitId == unit && a.State != AnswerState.Unanswered)
        );

    private static readonly Func<MrContext, Guid, IAsyncEnumerable<string>> VersionOfUnit =
        EF.CompileAsyncQuery(
            (MrContext db, Guid unit) =>
                from u in db.Set<RatingUnit>()
                join a in db.Set<SelfAssessment>() on u.SelfAssessmentId equals a.Id
                where u.Id == unit
                select a.FrameworkVersion
        );

    private static readonly Func<MrContext, Guid, IAsyncEnumerable<Tally>> TalliesOfUnit =
        EF.CompileAsyncQuery(
            (MrContext db, Guid unit) =>
                db.Set<AreaTally>()
                    .AsNoTracking()
                    .Where(t => t.RatingUnitId == unit)
                    .Select(t => t.Tally)
        );

    private static readonly Func<MrContext, Guid, IAsyncEnumerable<string>> UnansweredByUnit =
        EF.CompileAsyncQuery(
            (MrContext db, Guid unit) =>
                db.Set<Answer>()
                    .Where(a => a.RatingUnitId == unit && a.State == AnswerState.Unanswered)
                    .Select(a => a.Criterion)
        );

    /// <summary>
    /// Finds the unit by its number in the round, or the first one the person reads that is asked in the area. Null when the person may not
    /// see it or it does not exist: both are 404.
    /// </summary>
    public static async Task<AnsweringPlace?> Find(
        MrContext db,
        Viewer viewer,
        Guid roundId,
        string area,
        long? number
    ) =>
        await db.UnitReadBy(viewer, roundId, area, criterion: null, number) is { } found
            ? new(found.Round, found.Unit, area, found.Round.IsOpen && viewer.Answers)
            : null;

    /// <summary>The same by a criterion. The round's own framework says in which area it stands: another may use the same code.</summary>
    public static async Task<(AnsweringPlace Place, Criterion Criterion)?> FindCriterion(
        MrContext db,
        Knowledge knowledge,
        Viewer viewer,
        (Guid Round, string Code, long? Unit) at
    ) =>
        await db.UnitReadBy(viewer, at.Round, area: null, at.Code, at.Unit) is { } found
        && knowledge.FrameworkOf(found.Round).FindCriterion(at.Code) is { } criterion
            ? (
                new(
                    found.Round,
                    found.Unit,
                    criterion.Area.Id,
                    found.Round.IsOpen && viewer.Answers
                ),
                criterion
            )
            : null;

    public ValueTask<List<Answer>> Answers(MrContext db, CancellationToken stop) =>
        AnswersOfUnit(db, Unit.Id, Area).ToListAsync(stop);

    /// <summary>
    /// What the same unit answered in the previous concluded round, by the criterion it is today: several when questions have become one since,
    /// and none when there was no round or the question is new.
    /// </summary>
    public async Task<ILookup<string, Answer>> Previous(
        MrContext db,
        Knowledge knowledge,
        CancellationToken stop
    )
    {
        if (Unit.PreviousId is not { } previous)
            return Enumerable.Empty<Answer>().ToLookup(a => a.Criterion);
        var version = await VersionOfUnit(db, previous).FirstAsync(stop);
        if (version == Round.FrameworkVersion)
            return (await GivenByUnit(db, previous, Area).ToListAsync(stop)).ToLookup(
                a => a.Criterion,
                StringComparer.Ordinal
            );
        var framework = knowledge.FrameworkOf(Round);
        return (await AllGivenByUnit(db, previous).ToListAsync(stop))
            .SelectMany(was =>
                framework.LivesOnIn(was.Criterion, version).Select(now => (now.Id, was))
            )
            .ToLookup(pair => pair.Id, pair => pair.was, StringComparer.Ordinal);
    }

    /// <summary>How far the unit has come in all its areas.</summary>
    public async Task<Tally> Progress(MrContext db, CancellationToken stop) =>
        Tally.Sum(await TalliesOfUnit(db, Unit.Id).ToListAsync(stop));

    /// <summary>The codes this unit has not answered yet.</summary>
    public ValueTask<List<string>> Unanswered(MrContext db, CancellationToken stop) =>
        UnansweredByUnit(db, Unit.Id).ToListAsync(stop);
}
