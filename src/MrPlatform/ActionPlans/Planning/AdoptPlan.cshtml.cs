using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>Anteckna att planen är antagen: when, by whom, and where the decision stands.</summary>
[Authorize]
public sealed class AdoptPlanModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PlanPage(db, knowledge)
{
    [BindProperty]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public string? Organ { get; set; }

    [BindProperty]
    public string? Decision { get; set; }

    /// <summary>The decision that the page showed; empty when there was none.</summary>
    [BindProperty]
    public string? Was { get; set; }

    /// <summary>Somebody noted a decision while this was written; both are shown, and the person chooses.</summary>
    public bool IsOther { get; private set; }

    public string Stands => $"{Plan.AdoptedOn:yyyy-MM-dd} {Plan.AdoptedBy} {Plan.Decision}".Trim();

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (await RefusedToWrite(id, stop) is { } refused)
            return refused;
        (Day, Organ, Decision, Was) = (Plan.AdoptedOn, Plan.AdoptedBy, Plan.Decision, Stands);
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await RefusedToWrite(id, stop) is { } refused)
            return refused;
        var by = HttpContext.SignedIn.At(clock);
        if (Day is null && ModelState[nameof(Day)] is not { Errors.Count: > 0 })
            ModelState.AddModelError(nameof(Day), t["Skriv ett datum, till exempel 2027-01-01."]);
        if (ModelState.Takes(nameof(Day), Day, t) && Day > by.Today)
            ModelState.AddModelError(nameof(Day), t["Dagen har inte varit än."]);
        if (string.IsNullOrWhiteSpace(Organ))
            ModelState.AddModelError(nameof(Organ), t["Skriv vem som antog planen."]);
        TooLong(nameof(Organ), Organ);
        TooLong(nameof(Decision), Decision);
        if (!ModelState.IsValid)
            return Page();
        if ((Was ?? "") != Stands)
        {
            (IsOther, Was) = (true, Stands);
            return this.ShowBoth(nameof(Was));
        }
        Plan.Adopt(Day!.Value, Organ!, Decision, by);
        try
        {
            await Db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The plan changed at the same moment; now it is seen in what.
            Db.ChangeTracker.Clear();
            return await OnPost(id, stop);
        }
        return Redirect(Addresses.Plan(id));
    }

    private void TooLong(string field, string? text)
    {
        if (text?.Length > ActionPlan.LongestDecision)
            ModelState.AddModelError(
                field,
                t["Texten är för lång. Den får vara högst {0} tecken.", ActionPlan.LongestDecision]
            );
    }
}
