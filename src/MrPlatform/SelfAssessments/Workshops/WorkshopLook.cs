using Microsoft.EntityFrameworkCore;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>
/// All that can have changed in a workshop, in one question to the database: whether its picture must be drawn again (<see cref="Key"/>), how
/// many have joined, and how many of them have rated the question that is up. Never what.
/// </summary>
public sealed record WorkshopLook(
    long Version,
    bool Ended,
    bool Revealed,
    long? AnswerVersion,
    int Joined,
    int Rated
)
{
    private static readonly Func<MrContext, Guid, Task<WorkshopLook?>> Find = EF.CompileAsyncQuery(
        (MrContext db, Guid id) =>
            (
                from w in db.Set<Workshop>()
                join a in db.Set<SelfAssessment>() on w.SelfAssessmentId equals a.Id
                where w.Id == id
                let code = db.Set<WorkshopQuestion>()
                    .Where(q => q.WorkshopId == w.Id && q.Number == w.Position)
                    .Select(q => q.Criterion)
                    .FirstOrDefault()
                select new WorkshopLook(
                    w.Version,
                    w.EndedAt != null || a.ConcludedAt != null,
                    db.Set<Reveal>()
                        .Any(r => r.RatingUnitId == w.RatingUnitId && r.Criterion == code),
                    db.Set<Answer>()
                        .Where(x => x.RatingUnitId == w.RatingUnitId && x.Criterion == code)
                        .Select(x => (long?)x.Version)
                        .FirstOrDefault(),
                    db.Set<WorkshopParticipant>().Count(p => p.WorkshopId == w.Id),
                    (
                        from p in db.Set<WorkshopParticipant>()
                        join r in db.Set<BlindRating>() on p.RespondentId equals r.RespondentId
                        where p.WorkshopId == w.Id && r.Criterion == code
                        select r.Id
                    ).Count()
                )
            ).FirstOrDefault()
    );

    /// <summary>Also what is shown or agreed on outside the workshop, on the criterion's own page, changes the picture.</summary>
    public string Key => $"{Version}.{(Ended ? 1 : 0)}{(Revealed ? 1 : 0)}.{AnswerVersion ?? 0}";

    /// <summary>Null when there is no such workshop.</summary>
    public static Task<WorkshopLook?> At(MrContext db, Guid workshop) => Find(db, workshop);
}
