using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans.Exchanging.Hooks;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>A plan in the list, with how many of its measures are over and how many are late.</summary>
public sealed record PlanRow(ActionPlan Plan, long Goals, long Measures, long Over, long Late);

/// <summary>Handlingsplaner: the organisation's plans, latest first, and the rounds one can plan from.</summary>
[Authorize]
public sealed class PlansModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PageModel, IHaveSheets
{
    public const string List = "planer";
    private const int MostRounds = 5;

    public IReadOnlyList<PlanRow> Plans { get; private set; } = [];

    /// <summary>Concluded rounds, latest first, whose shortcomings can be prioritised.</summary>
    public IReadOnlyList<SelfAssessment> Rounds { get; private set; } = [];

    public bool MayMake => HttpContext.SignedIn.MakesPlans;

    public bool HasHooks => HttpContext.SignedIn.HasHooks;

    public string SheetsTitle => t["Handlingsplaner"];

    public IEnumerable<Sheet> Sheets()
    {
        if (Plans.Count > 0)
            yield return new(
                t["Handlingsplaner"],
                [
                    t["Plan"].Value,
                    t["Från"].Value,
                    t["Till och med"].Value,
                    t["Mål"].Value,
                    t["Åtgärder"].Value,
                    t["Avslutade"].Value,
                    t["Försenade"].Value,
                    t["Antagen"].Value,
                ],
                Plans.Select(row =>
                    (Cell[])
                        [
                            row.Plan.Title,
                            row.Plan.PeriodFrom,
                            row.Plan.PeriodTo,
                            row.Goals,
                            row.Measures,
                            row.Over,
                            row.Late,
                            Cell.Of(row.Plan.AdoptedOn),
                        ]
                )
            )
            {
                Key = List,
            };
    }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (!viewer.ReadsPlans)
            return Forbid();
        var today = Stockholm.DayOf(clock.GetUtcNow());
        Plans = await db.PlansSeenBy(viewer)
            .AsNoTracking()
            .OrderByDescending(p => p.MadeAt)
            .Select(p => new PlanRow(
                p,
                db.Set<Goal>().LongCount(g => g.ActionPlanId == p.Id),
                db.Set<Measure>().LongCount(m => m.ActionPlanId == p.Id),
                db.Set<Measure>()
                    .LongCount(m =>
                        m.ActionPlanId == p.Id
                        && (m.Status == MeasureStatus.Done || m.Status == MeasureStatus.Dropped)
                    ),
                db.Set<Measure>()
                    .LongCount(m =>
                        m.ActionPlanId == p.Id
                        && m.Status != MeasureStatus.Done
                        && m.Status != MeasureStatus.Dropped
                        && (m.Status == MeasureStatus.Delayed || m.DueOn < today)
                    )
            ))
            .ToListAsync(stop);
        Rounds = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .Where(a => a.ConcludedAt != null)
            .OrderByDescending(a => a.StartedAt)
            .Take(MostRounds)
            .ToListAsync(stop);
        return Page();
    }
}
