using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Prioritising;

/// <summary>Prioritera: what a round has found, heaviest first, with the arithmetic beside each.</summary>
[Authorize]
public sealed class PrioritiseModel(
    MrContext db,
    IEnumerable<IGaps> sources,
    IStringLocalizer<ActionPlansWords> t
) : PageModel, IHaveSheets
{
    public const string List = "brister";

    public SelfAssessment Round { get; private set; } = null!;

    public IReadOnlyList<RankedGap> Gaps { get; private set; } = [];

    /// <summary>Plans that rest on the round, the latest first, for those who go on to set goals.</summary>
    public IReadOnlyList<ActionPlan> Plans { get; private set; } = [];

    /// <summary>The plan one sets goals in from here.</summary>
    public ActionPlan? Latest => Plans is [var latest, ..] ? latest : null;

    /// <summary>The shortcomings that a goal is set against already.</summary>
    public IReadOnlySet<string> Taken { get; private set; } = new HashSet<string>();

    public bool MayJudge => HttpContext.SignedIn.MakesPlans;

    public string SheetsTitle => t["Prioritering {0}", Round.Title];

    public IEnumerable<Sheet> Sheets()
    {
        if (Gaps.Count > 0)
            yield return new(
                t["Brister i ordning"],
                [
                    t["Plats"].Value,
                    t["Kod"].Value,
                    t["Brist"].Value,
                    t["Enhet"].Value,
                    t["Varför den står här"].Value,
                    t["Lagkrav"].Value,
                    t["Allvar"].Value,
                    t["Hur många"].Value,
                    t["Svårt att rätta till"].Value,
                    t["Egen rådighet"].Value,
                    t["Poäng"].Value,
                    t["Kostnad"].Value,
                    t["Vägd av gruppen"].Value,
                    t["Önskad plats"].Value,
                    t["Skäl till en annan plats"].Value,
                ],
                Gaps.Select(one =>
                    (Cell[])
                        [
                            one.Place,
                            one.Gap.Criterion?.Id,
                            one.Gap.Title,
                            one.Gap.Unit,
                            string.Join("\n", one.Gap.Reasons),
                            YesNo(one.Gap.IsLaw),
                            one.Weight.Severity,
                            one.Weight.People,
                            one.Weight.Remedy,
                            one.Weight.Mandate,
                            one.Weight.Points,
                            t.Name(one.Cost),
                            YesNo(one.IsJudged),
                            Cell.Of((double?)one.Judgement?.Place),
                            one.Judgement?.Reason,
                        ]
                )
            )
            {
                Key = List,
            };
    }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (
            await db.RoundsSeenBy(viewer).AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, stop)
            is not { } round
        )
            return NotFound();
        Round = round;
        Gaps = await RankedGap.Read(db, sources, round, stop);
        Plans = await db.PlansSeenBy(viewer)
            .AsNoTracking()
            .Where(p => p.SelfAssessmentId == id)
            .OrderByDescending(p => p.MadeAt)
            .ToListAsync(stop);
        var plans = Plans.Select(p => p.Id).ToList();
        Taken = await db
            .Goals.Where(g => plans.Contains(g.ActionPlanId) && g.Gap != null)
            .Select(g => g.Gap!)
            .ToHashSetAsync(StringComparer.Ordinal, stop);
        return Page();
    }

    private string YesNo(bool yes) => yes ? t["Ja"] : t["Nej"];
}
