using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.Reports;

/// <summary>A round that a report can be drawn up from.</summary>
public sealed record ConcludedRound(Guid Id, string Title, DateTimeOffset ConcludedAt);

/// <summary>Rapporter: what this person may read, and for the process leader what can be drawn up.</summary>
[Authorize]
public sealed class ReportsModel(MrContext db) : PageModel
{
    private const int OnAPage = 50;

    // Older rounds have a way to their report on their own pages.
    private const int Latest = 12;

    public IReadOnlyList<ReportRow> Rows { get; private set; } = [];

    public IReadOnlyList<ConcludedRound> Concluded { get; private set; } = [];

    public bool Leads => HttpContext.SignedIn.LeadsRounds;

    public int Sida { get; private set; } = 1;

    public bool HasMore { get; private set; }

    public async Task OnGet(int? sida, CancellationToken stop)
    {
        Sida = Math.Clamp(sida ?? 1, 1, 100_000);
        var viewer = HttpContext.SignedIn;
        var rows = await ReportRow
            .Of(db.ReportsSeenBy(viewer).AsNoTracking())
            .Skip((Sida - 1) * OnAPage)
            .Take(OnAPage + 1)
            .ToListAsync(stop);
        HasMore = rows.Count > OnAPage;
        Rows = [.. rows.Take(OnAPage)];
        if (Leads)
            Concluded = await db.RoundsSeenBy(viewer)
                .AsNoTracking()
                .Where(a => a.ConcludedAt != null)
                .OrderByDescending(a => a.StartedAt)
                .Take(Latest)
                .Select(a => new ConcludedRound(a.Id, a.Title, a.ConcludedAt!.Value))
                .ToListAsync(stop);
    }
}
