using Microsoft.EntityFrameworkCore;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>Where a workshop stands, as those in the room would say it.</summary>
public enum Phase
{
    Joining,
    Rating,
    Talking,
    Agreed,
    Paused,
    Done,
    Ended,
}

/// <summary>
/// What everybody in a workshop sees at the same time: which question is up, and – when it has been shown – how they see it and what they agreed
/// on. The same for the projector and for every phone.
/// </summary>
public sealed record WorkshopScene(
    Workshop Workshop,
    SelfAssessment Round,
    RatingUnit Unit,
    WorkshopLook Look
)
{
    public Spread Spread { get; private init; } = Spread.None;

    /// <summary>The unit's answer to the question that is up.</summary>
    public Answer? Answer { get; private init; }

    public Phase Phase =>
        Look.Ended ? Phase.Ended
        : Workshop.IsPaused ? Phase.Paused
        : Workshop.IsBefore ? Phase.Joining
        : Workshop.IsAfter ? Phase.Done
        : !Look.Revealed ? Phase.Rating
        : Workshop.Question!.AgreedAt is null ? Phase.Talking
        : Phase.Agreed;

    /// <summary>The question in the language it is read in.</summary>
    public Criterion? Criterion(Knowledge knowledge) =>
        Workshop.Question is { } question
            ? knowledge.FrameworkOf(Round).FindCriterion(question.Criterion)
            : null;

    public static async Task<WorkshopScene?> Read(
        MrContext db,
        Guid workshop,
        CancellationToken stop
    )
    {
        // First what can change: a picture read later than it was looked at is drawn once more, never kept too old.
        if (await WorkshopLook.At(db, workshop) is not { } look)
            return null;
        var found = await (
            from w in db.Workshops.AsNoTracking().Include(w => w.Questions)
            join u in db.RatingUnits.AsNoTracking() on w.RatingUnitId equals u.Id
            join a in db.SelfAssessments.AsNoTracking() on w.SelfAssessmentId equals a.Id
            where w.Id == workshop
            select new
            {
                Workshop = w,
                Unit = u,
                Round = a,
            }
        )
            .AsSingleQuery()
            .SingleAsync(stop);
        var scene = new WorkshopScene(found.Workshop, found.Round, found.Unit, look);
        if (found.Workshop.Question is not { } question || !look.Revealed)
            return scene;
        return scene with
        {
            Spread = (
                await db.Spreads(found.Unit.Id, [question.Criterion], stop)
            ).GetValueOrDefault(question.Criterion, Spread.None),
            Answer = await db
                .Answers.AsNoTracking()
                .SingleAsync(
                    a => a.RatingUnitId == found.Unit.Id && a.Criterion == question.Criterion,
                    stop
                ),
        };
    }
}
