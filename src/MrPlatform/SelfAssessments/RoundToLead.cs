using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments;

/// <summary>The round of a page that only its process leaders use.</summary>
internal static class RoundToLead
{
    extension(PageModel page)
    {
        /// <summary>The round, or why the page is not shown: absent and not theirs to see is 404, seen but not led is 403.</summary>
        public async Task<(SelfAssessment? Round, IActionResult? Refused)> RoundLed(
            MrContext db,
            Guid id,
            CancellationToken stop
        )
        {
            var viewer = page.HttpContext.SignedIn;
            var round = await db.RoundsSeenBy(viewer).FirstOrDefaultAsync(a => a.Id == id, stop);
            return round is null ? (null, new NotFoundResult())
                : viewer.LeadsRounds ? (round, null)
                : (null, new ForbidResult());
        }
    }
}
