using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans.Planning;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.ActionPlans.Following;

/// <summary>Ändra en åtgärd: all that is written of it. How it goes is told on its own page.</summary>
[Authorize]
public sealed class ChangeMeasureModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : EditMeasure(db, knowledge, t)
{
    private readonly IStringLocalizer<ActionPlansWords> _t = t;

    public Measure Measure { get; private set; } = null!;

    /// <summary>Somebody changed it while this was written; both are shown, and the person chooses.</summary>
    public bool IsOther { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (await RefusedMeasure(id, stop) is { } refused)
            return refused;
        Form = MeasureForm.Of(Measure, Goals.First(g => g.Id == Measure.GoalId).Number);
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await RefusedMeasure(id, stop) is { } refused)
            return refused;
        var by = HttpContext.SignedIn.At(clock);
        if (Measure.NeedsReasonForDay(Plan, Form.DueOn, by.Today))
            ModelState.TryAddModelError(
                "Form.DueOn",
                _t[Measure.IsOver ? Measure.DayStands : Measure.DayIsPromised]
            );
        if (Read() is not { } given)
            return Page();
        if (Form.Seen != Measure.Version)
        {
            IsOther = true;
            Form.Seen = Measure.Version;
            return this.ShowBoth("Form.Seen");
        }
        Db.AddRange(Measure.Change((Plan, Chosen!), given, Form.Parts, by));
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.Measure(id));
    }

    private async Task<IActionResult?> RefusedMeasure(Guid id, CancellationToken stop)
    {
        var measure = await Db.MeasuresSeenBy(HttpContext.SignedIn)
            .Include(m => m.Parts)
            .FirstOrDefaultAsync(m => m.Id == id, stop);
        if (measure is null)
            return NotFound();
        Measure = measure;
        return await Refused(measure.ActionPlanId, measure, stop);
    }
}
