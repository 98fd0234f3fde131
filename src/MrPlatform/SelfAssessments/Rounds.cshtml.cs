using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments;

/// <summary>The rounds a person sees, latest first, 25 at a time, with progress from the counts kept at write time.</summary>
[Authorize]
public sealed class RoundsModel(MrContext db) : PageModel
{
    public const int PageSize = 25;

    public IReadOnlyList<SelfAssessment> Rounds { get; private set; } = [];

    /// <summary>Those with an earlier, concluded round in the same framework to be compared with.</summary>
    public IReadOnlySet<Guid> Comparable { get; private set; } = new HashSet<Guid>();

    public int Sida { get; private set; } = 1;

    public bool HasMore { get; private set; }

    public bool MayStart { get; private set; }

    public async Task OnGet(int sida, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        Sida = Math.Clamp(sida, 1, 100_000);
        MayStart = viewer.LeadsRounds;
        var rows = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .OrderByDescending(a => a.StartedAt)
            .Skip((Sida - 1) * PageSize)
            .Take(PageSize + 1)
            .ToListAsync(stop);
        HasMore = rows.Count > PageSize;
        Rounds = [.. rows.Take(PageSize)];
        var ids = Rounds.Where(r => r.Answered > 0).Select(r => r.Id).ToList();
        Comparable = (
            await db
                .SelfAssessments.Where(a =>
                    ids.Contains(a.Id)
                    && db.Set<SelfAssessment>()
                        .Any(b =>
                            b.OrganisationId == a.OrganisationId
                            && b.StartedAt < a.StartedAt
                            && b.FrameworkId == a.FrameworkId
                            && b.ConcludedAt != null
                        )
                )
                .Select(a => a.Id)
                .ToListAsync(stop)
        ).ToHashSet();
    }
}
