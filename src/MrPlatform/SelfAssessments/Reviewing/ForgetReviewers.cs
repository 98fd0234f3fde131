using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Mail;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>
/// When a reviewer gets no further the address is of no use: it is forgotten with the letters to it. At once when the review has been handed in,
/// else after a month, in which the process leader may give more days. Run once a day; each review's version lets one node through.
/// </summary>
public sealed class ForgetReviewers(MrContext db, TimeProvider clock)
{
    public async Task<int> Run(CancellationToken stop)
    {
        var by = By.Itself(clock.GetUtcNow());
        var (today, month) = (by.Today, by.Today.AddDays(-CollegialReview.DaysKnown));
        var ended = by.At.AddDays(-CollegialReview.DaysKnown);
        var due = await db
            .CollegialReviews.Where(r =>
                r.ForgottenAt == null
                && (
                    r.HandedInAt != null && (r.EndedAt != null || r.ClosesOn < today)
                    || r.EndedAt < ended
                    || r.ClosesOn < month
                )
            )
            .Select(r => r.Id)
            .ToListAsync(stop);
        var done = 0;
        foreach (var id in due)
            done += await Forget(id, by, stop) ? 1 : 0;
        return done;
    }

    private async Task<bool> Forget(Guid id, By by, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        var review = await db.CollegialReviews.SingleAsync(r => r.Id == id, stop);
        var round = await db.SelfAssessments.SingleAsync(
            a => a.Id == review.SelfAssessmentId,
            stop
        );
        review.Forget(round, by);
        foreach (var letter in await db.Set<Letter>().Where(l => l.About == id).ToListAsync(stop))
            letter.Withdraw();
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // More days were given in the same instant, or another node was first.
            return false;
        }
    }
}
