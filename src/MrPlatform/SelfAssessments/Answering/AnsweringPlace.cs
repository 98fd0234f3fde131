using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>Where one stands when answering: the round, the unit one answers for, and whether one may answer or only read.</summary>
public sealed record AnsweringPlace(SelfAssessment Round, RatingUnit Unit, bool MayAnswer)
{
    /// <summary>
    /// Finds the unit by its number in the round, or the first one the person reads that is asked in the area. Null when the
    /// person may not see it or it does not exist: both are 404.
    /// </summary>
    public static async Task<AnsweringPlace?> Find(
        MrContext db,
        Viewer viewer,
        Guid roundId,
        string area,
        long? number,
        CancellationToken stop
    )
    {
        var found = await db.UnitsReadBy(viewer, roundId)
            .AsNoTracking()
            .Where(u =>
                (number == null || u.Number == number)
                && db.Set<AreaTally>().Any(t => t.RatingUnitId == u.Id && t.Area == area)
            )
            .OrderBy(u => u.Number)
            .Select(u => new
            {
                Unit = u,
                Round = db.Set<SelfAssessment>().Single(a => a.Id == u.SelfAssessmentId),
            })
            .FirstOrDefaultAsync(stop);
        return found is null
            ? null
            : new(found.Round, found.Unit, found.Round.IsOpen && viewer.Answers);
    }

    public Task<List<Answer>> AnswersIn(MrContext db, string area, CancellationToken stop) =>
        db
            .Answers.AsNoTracking()
            .Include(a => a.Evidence)
            .Where(a => a.RatingUnitId == Unit.Id && a.Area == area)
            .OrderBy(a => a.Criterion)
            .ToListAsync(stop);

    /// <summary>What the same unit answered in the previous concluded round, by criterion; empty when there was none.</summary>
    public async Task<Dictionary<string, Answer>> PreviousIn(
        MrContext db,
        string area,
        CancellationToken stop
    ) =>
        Unit.PreviousId is not { } previous
            ? []
            : await db
                .Answers.AsNoTracking()
                .Where(a =>
                    a.RatingUnitId == previous
                    && a.Area == area
                    && a.State != AnswerState.Unanswered
                )
                .ToDictionaryAsync(a => a.Criterion, stop);

    /// <summary>How far the unit has come in all its areas.</summary>
    public async Task<Tally> Progress(MrContext db, CancellationToken stop) =>
        Tally.Sum(
            await db
                .AreaTallies.AsNoTracking()
                .Where(t => t.RatingUnitId == Unit.Id)
                .Select(t => t.Tally)
                .ToListAsync(stop)
        );

    /// <summary>The codes this unit has not answered yet.</summary>
    public Task<List<string>> Unanswered(MrContext db, CancellationToken stop) =>
        db
            .Answers.Where(a => a.RatingUnitId == Unit.Id && a.State == AnswerState.Unanswered)
            .Select(a => a.Criterion)
            .ToListAsync(stop);
}
