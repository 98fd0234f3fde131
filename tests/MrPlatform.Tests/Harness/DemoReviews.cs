using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Reviewing;
using MrPlatform.Storage;

namespace MrPlatform.Tests.Harness;

/// <summary>
/// Reviews of Exempelköpings kommun: the demo's, which the process leader of Region Exempel writes on, and one that somebody without an
/// account has handed in, with the key of its letter.
/// </summary>
public sealed record DemoReviews(Guid Regions, Guid Theirs, string Key)
{
    public static async Task<DemoReviews> Of(MrContext db, DemoRounds rounds)
    {
        var regions = await db
            .CollegialReviews.Where(r => r.PersonId != null)
            .Select(r => r.Id)
            .FirstAsync();
        var round = await db.SelfAssessments.SingleAsync(a => a.Id == rounds.Open);
        var by = new By(PersonId: null, "Aino Berg", round.StartedAt.AddDays(39));
        var review = new CollegialReview(
            round,
            new(
                "MR-strateg",
                "Annans kommun",
                "granskare@annan.example",
                by.Today,
                by.Today.AddDays(30)
            ),
            by
        );
        var key = review.NewKey(person: null, by.At);
        var note = new ReviewNote(review, ReviewNote.Whole, by.At);
        review.Write(note, new("Ett stabilt arbete."), round, review.ReviewerAt(by.At));
        review.HandIn(round, [note], review.ReviewerAt(by.At));
        db.AddRange(review, note);
        await db.SaveChangesAsync();
        return new(regions, review.Id, key);
    }
}
