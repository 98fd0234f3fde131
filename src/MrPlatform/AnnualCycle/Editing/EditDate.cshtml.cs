using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.AnnualCycle.Editing;

/// <summary>
/// Changes a date, or takes it away. When a colleague has changed it since the form was opened nothing is saved: both are shown and the writer
/// decides.
/// </summary>
public sealed class EditDateModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<AnnualCycleWords> t
) : DatePage(db, clock, t)
{
    [FromRoute]
    public Guid Id { get; set; }

    public AnnualDate Date { get; private set; } = null!;

    /// <summary>A colleague was first; what they wrote is in <see cref="Date"/>.</summary>
    public bool Overtaken { get; private set; }

    public string Concerns => Words.Concerns(UnitName(Date.UnitId));

    protected override Guid? UnitNow => Date.UnitId;

    public void OnGet() => Form = DateForm.Of(Date);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (Read() is not { } plan)
            return Page();
        if (Form.Version != Date.Version)
            return ShowBoth();
        Date.Change(plan, By);
        try
        {
            await Db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Both pressed at the same moment.
            Db.ChangeTracker.Clear();
            return await Find(stop) ? ShowBoth() : NotFound();
        }
        return Redirect(Addresses.AnnualYear(plan.When.OnlyYear));
    }

    public async Task<IActionResult> OnPostRemove(long version, CancellationToken stop)
    {
        if (version != Date.Version)
            throw new RuleBroken(
                "Någon har ändrat hållpunkten sedan du öppnade sidan. Läs den innan du tar bort den."
            );
        Date.Remove(By);
        Db.Remove(Date);
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.AnnualCycle);
    }

    protected override async Task<bool> Find(CancellationToken stop)
    {
        if (
            await Db.AnnualDatesOf(HttpContext.SignedIn).SingleOrDefaultAsync(d => d.Id == Id, stop)
            is not { } date
        )
            return false;
        Date = date;
        return true;
    }

    private PageResult ShowBoth()
    {
        Overtaken = true;
        Form.Version = Date.Version;
        return this.ShowBoth("Form.Version");
    }
}
