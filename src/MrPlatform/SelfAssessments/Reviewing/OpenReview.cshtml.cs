using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>
/// Where the address in a reviewer's letter leads: a short session limited to that review begins, and the secret is gone from the
/// address bar. What is not an address of ours, or is open no more, is absent.
/// </summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OpenReviewModel(MrContext db, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGet(string nyckel, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var sum = ReviewKey.Sum(nyckel);
        var review = await db
            .CollegialReviews.OpenOn(Stockholm.DayOf(now))
            .SingleOrDefaultAsync(r => r.KeyHash == sum, stop);
        if (review is null)
            return NotFound();
        if (review.WrittenAt is null)
        {
            var round = await db.SelfAssessments.SingleAsync(
                a => a.Id == review.SelfAssessmentId,
                stop
            );
            review.WasOpened(round, review.ReviewerAt(now));
            await db.SaveChangesAsync(stop);
        }
        await ReviewSession.Begin(HttpContext, review);
        return Redirect(Addresses.Review(review.Id));
    }
}
