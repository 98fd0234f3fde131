using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
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
        if (await IsFull((int?)plan.When.OnlyYear, stop))
        {
            ModelState.AddModelError(
                "Form.Title",
                Words[
                    "Året har redan så många hållpunkter som går att läsa. Ta bort någon som inte behövs."
                ]
            );
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
        Db.Add(new AnnualDate(viewer.OrganisationId!.Value, plan, By, Key.At(By.At)));
        await Db.SaveChangesAsync(stop);
        return Redirect(year);
    }

    /// <summary>Whether the year has as many dates as a wheel can show; a date of every year is in all of them.</summary>
    private async Task<bool> IsFull(int? year, CancellationToken stop)
    {
        var years = await Db.AnnualDatesOf(HttpContext.SignedIn)
            .GroupBy(d => d.OnlyYear)
            .Select(g => new { Year = g.Key, Many = g.Count() })
            .ToListAsync(stop);
        var everyYear = years.Find(y => y.Year is null)?.Many ?? 0;
        var only = years
            .Where(y => y.Year is not null && (year is null || y.Year == year))
            .Select(y => y.Many)
            .DefaultIfEmpty()
            .Max();
        return everyYear + only >= AnnualDate.Most;
    }
}
