using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.AnnualCycle.Editing;

/// <summary>Adds a date to the year.</summary>
public sealed class NewDateModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<AnnualCycleWords> t
) : DatePage(db, clock, t)
{
    [BindProperty]
    public FormKey Key { get; set; } = new();

    public void OnGet() { }

    public Task<IActionResult> OnPost(CancellationToken stop) => Key.AddOnce(Db, () => Add(stop));

    private async Task<IActionResult> Add(CancellationToken stop)
    {
        if (Read() is not { } plan)
            return Page();
        var viewer = HttpContext.SignedIn;
        var year = Addresses.AnnualYear(plan.When.OnlyYear);
        if (
            await Db.AnnualDatesOf(viewer).FirstOrDefaultAsync(d => d.Id == Key.Id, stop) is
            { } added
        )
            return added.Plan == plan
                ? Redirect(year)
                : this.AskAgain(Key, added.Title, Addresses.AnnualDate(added.Id));
        if (await Db.AnnualDatesOf(viewer).CountAsync(stop) >= AnnualDate.Most)
            throw new RuleBroken(
                "Årshjulet har redan så många hållpunkter som går att läsa. Ta bort någon som inte behövs."
            );
        Db.Add(new AnnualDate(viewer.OrganisationId!.Value, plan, By, Key.At(By.At)));
        await Db.SaveChangesAsync(stop);
        return Redirect(year);
    }
}
