using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans.Exchanging.Importing;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>Ändra en plans namn och tid, or take away one that nobody has set a goal in.</summary>
[Authorize]
public sealed class ChangePlanModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PlanPage(db, knowledge)
{
    [BindProperty]
    public PlanForm Form { get; set; } = new();

    public bool IsEmpty { get; private set; }

    /// <summary>Somebody changed it while this was written; both are shown, and the person chooses.</summary>
    public bool IsOther { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        Form = PlanForm.Of(Plan);
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        if (Form.Read(ModelState, t) is not var (title, period))
            return Page();
        if (Form.Seen != Plan.Version)
        {
            IsOther = true;
            Form.Seen = Plan.Version;
            return this.ShowBoth("Form.Seen");
        }
        Plan.Change(title, period, HttpContext.SignedIn.At(clock));
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.Plan(id));
    }

    public async Task<IActionResult> OnPostRemove(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        Plan.Remove(!IsEmpty, HttpContext.SignedIn.At(clock));
        Db.RemoveRange(
            await Db.Set<MeasureImport>().Where(file => file.ActionPlanId == id).ToListAsync(stop)
        );
        Db.Remove(Plan);
        try
        {
            await Db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fault) when (fault is not DbUpdateConcurrencyException)
        {
            // A report about it is kept, and so is what it is about.
            throw new RuleBroken("Det finns en rapport om planen. Den finns därför kvar.");
        }
        return Redirect(Addresses.Plans);
    }

    private async Task<IActionResult?> Refused(Guid id, CancellationToken stop)
    {
        if (await RefusedToWrite(id, stop) is { } refused)
            return refused;
        IsEmpty = !await Db.Goals.AnyAsync(g => g.ActionPlanId == id, stop);
        return null;
    }
}
