using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Reports;

/// <summary>A kind that can be drawn up, and the ways to it: one for each thing it can be about.</summary>
public sealed record KindToDrawUp(ReportKind Kind, IReadOnlyList<(string Text, string Href)> Ways);

/// <summary>Rapporter: what this person may read, and for the process leader what can be drawn up.</summary>
[Authorize]
public sealed class ReportsModel(MrContext db, IStringLocalizer<ReportsWords> t) : PageModel
{
    private const int OnAPage = 50;

    // Older rounds and plans have a way to their reports on their own pages.
    private const int Latest = 5;

    public IReadOnlyList<ReportRow> Rows { get; private set; } = [];

    public IReadOnlyList<KindToDrawUp> ToDrawUp { get; private set; } = [];

    /// <summary>Kinds that there are reports of.</summary>
    public IReadOnlyList<ReportKind> Kinds { get; private set; } = [];

    /// <summary>Only these are shown.</summary>
    public ReportKind? Kind { get; private set; }

    public bool Leads => HttpContext.SignedIn.LeadsRounds;

    public bool ReadsPlans => HttpContext.SignedIn.ReadsPlans;

    public int Sida { get; private set; } = 1;

    public bool HasMore { get; private set; }

    public string Page(int page) =>
        $"{Addresses.Reports}?{(Kind is { } kind ? $"slag={kind.Slug()}&" : "")}sida={page}";

    public async Task<IActionResult> OnGet(int? sida, string? slag, CancellationToken stop)
    {
        Sida = Math.Clamp(sida ?? 1, 1, 100_000);
        Kind = KindWords.OfSlug(slag);
        if (slag is not null && Kind is null)
            return NotFound();
        var viewer = HttpContext.SignedIn;
        var seen = db.ReportsSeenBy(viewer).AsNoTracking();
        Kinds = [.. (await seen.Select(r => r.Kind).Distinct().ToListAsync(stop)).Order()];
        var rows = await ReportRow
            .Of(Kind is { } only ? seen.Where(r => r.Kind == only) : seen)
            .Skip((Sida - 1) * OnAPage)
            .Take(OnAPage + 1)
            .ToListAsync(stop);
        HasMore = rows.Count > OnAPage;
        Rows = [.. rows.Take(OnAPage)];
        if (Leads)
            ToDrawUp = await Possible(viewer, stop);
        return Page();
    }

    private async Task<IReadOnlyList<KindToDrawUp>> Possible(Viewer viewer, CancellationToken stop)
    {
        var rounds = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .Where(a => a.ConcludedAt != null)
            .OrderByDescending(a => a.StartedAt)
            .Take(Latest)
            .Select(a => new
            {
                a.Id,
                a.Title,
                a.FrameworkId,
            })
            .ToListAsync(stop);
        var plans = await db.PlansSeenBy(viewer)
            .AsNoTracking()
            .OrderByDescending(p => p.MadeAt)
            .Take(Latest)
            .Select(p => new { p.Id, p.Title })
            .ToListAsync(stop);
        return
        [
            new(
                ReportKind.CurrentState,
                [
                    .. rounds.Select(r =>
                        (
                            t["Ta fram en nulägesrapport av {0}", r.Title].Value,
                            Addresses.DrawUpReport(r.Id)
                        )
                    ),
                ]
            ),
            new(
                ReportKind.ActionPlan,
                [
                    .. plans.Select(p =>
                        (
                            t["Ta fram {0} som dokument", p.Title].Value,
                            Addresses.NewPlanReport(p.Id, ReportKind.ActionPlan.Slug())
                        )
                    ),
                ]
            ),
            new(
                ReportKind.OnePage,
                [
                    .. plans.Select(p =>
                        (
                            t["Ta fram en sida om {0}", p.Title].Value,
                            Addresses.NewPlanReport(p.Id, ReportKind.OnePage.Slug())
                        )
                    ),
                ]
            ),
            new(ReportKind.Interim, [(t["Ta fram en delårsbilaga"].Value, Addresses.NewInterim)]),
            new(
                ReportKind.Risks,
                [
                    .. rounds
                        .Where(r => r.FrameworkId == RightsFramework.Framework.HumanRights)
                        .Select(r =>
                            (
                                t["Ta fram riskförslag av {0}", r.Title].Value,
                                Addresses.NewRisks(r.Id)
                            )
                        ),
                ]
            ),
            new(
                ReportKind.RightsAccount,
                [(t["Ta fram en rättighetsredovisning"].Value, Addresses.NewRightsAccount)]
            ),
            new(ReportKind.Handover, [(t["Välj en funktion"].Value, Addresses.Handovers)]),
        ];
    }
}
