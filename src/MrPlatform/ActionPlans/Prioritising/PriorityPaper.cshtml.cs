using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Prioritising;

/// <summary>Prioritera på papper: the heaviest shortcomings with boxes to tick, for a room without a screen.</summary>
[Authorize]
public sealed class PriorityPaperModel(MrContext db, IEnumerable<IGaps> sources) : PageModel
{
    /// <summary>What a group has time for in an hour.</summary>
    public const int Usual = 12;

    public SelfAssessment Round { get; private set; } = null!;

    public IReadOnlyList<RankedGap> Gaps { get; private set; } = [];

    public int Count { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, bool alla, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        var round = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .FirstOrDefaultAsync(a => a.Id == id, stop);
        if (round is null)
            return NotFound();
        if (!viewer.MakesPlans)
            return Forbid();
        Round = round;
        var all = await RankedGap.Read(db, sources, round, stop);
        Count = all.Count;
        Gaps = alla ? all : [.. all.Take(Usual)];
        return Page();
    }
}
