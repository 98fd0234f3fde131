using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.AnnualCycle.Editing;

/// <summary>Adds a date to the year.</summary>
public sealed class NewDateModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<AnnualCycleWords> t
) : DatePage(db, clock, t)
{
    public void OnGet() { }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (Read() is not { } plan)
            return Page();
        var viewer = HttpContext.SignedIn;
        if (await Db.AnnualDatesOf(viewer).CountAsync(stop) >= AnnualDate.Most)
            throw new RuleBroken(
                "Årshjulet har redan så många hållpunkter som går att läsa. Ta bort någon som inte behövs."
            );
        Db.Add(new AnnualDate(viewer.OrganisationId!.Value, plan, By));
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.AnnualYear(plan.When.OnlyYear));
    }
}
