using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.Allotting;
using MrPlatform.SelfAssessments.Answering;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Commenting;

/// <summary>What stands around an answer: who is to give it by when, and what colleagues have written about it.</summary>
public sealed record AroundAnswer(
    AnsweringPlace Place,
    string Criterion,
    Guid Reader,
    IReadOnlyList<Comment> Comments,
    string? Taker,
    DateOnly? DueOn
)
{
    /// <summary>Those who answer for the unit comment too, while the round is open. Others who see the answer read.</summary>
    public bool MayComment => Place.MayAnswer;

    public static async Task<AroundAnswer> Read(
        MrContext db,
        Viewer viewer,
        AnsweringPlace place,
        Answer answer,
        CancellationToken stop
    )
    {
        var given = await (
            from a in db.Allotments
            where a.AnswerId == answer.Id
            select new
            {
                a.Function,
                a.DueOn,
                Name = db.Set<Person>()
                    .Where(p => p.Id == a.PersonId)
                    .Select(p => p.Name)
                    .FirstOrDefault(),
            }
        ).FirstOrDefaultAsync(stop);
        var comments = await db
            .Comments.AsNoTracking()
            .Where(c => c.RatingUnitId == place.Unit.Id && c.Criterion == answer.Criterion)
            .OrderBy(c => c.WrittenAt)
            .ToListAsync(stop);
        return new(
            place,
            answer.Criterion,
            viewer.Id,
            comments,
            given is null
                ? null
                : given.Name ?? Candidate.InWords(given.Function!.Value, place.Unit),
            given?.DueOn
        );
    }
}
