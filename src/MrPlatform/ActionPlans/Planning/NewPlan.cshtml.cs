using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>Gör en handlingsplan: its name, the time it holds, and the round whose shortcomings it is about.</summary>
[OnlyFor(Function.ProcessLeader)]
public sealed class NewPlanModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Analys { get; set; }

    public IReadOnlyList<SelectListItem> Rounds { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        await Load(stop);
        // From the coming turn of the year and two years on, as a plan follows the budget.
        var year = Stockholm.DayOf(clock.GetUtcNow()).Year + 1;
        (From, To) = (new DateOnly(year, 1, 1), new DateOnly(year + 1, 12, 31));
        Name = t["Handlingsplan {0}–{1}", year, year + 1];
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Load(stop);
        if (string.IsNullOrWhiteSpace(Name))
            ModelState.AddModelError(
                nameof(Name),
                t["Ge planen ett namn, till exempel Handlingsplan 2027–2028."]
            );
        else if (Name.Length > ActionPlan.LongestTitle)
            ModelState.AddModelError(
                nameof(Name),
                t["Namnet är för långt. Det får vara högst {0} tecken.", ActionPlan.LongestTitle]
            );
        var areNear = Takes(nameof(From), From) & Takes(nameof(To), To);
        if (areNear && To < From)
            ModelState.AddModelError(nameof(To), t["Slutdatumet kan inte vara före startdatumet."]);
        if (Analys is { } round && Rounds.All(r => r.Value != $"{round}"))
            ModelState.AddModelError(nameof(Analys), t["Välj en runda i listan."]);
        if (!ModelState.IsValid)
            return Page();
        var viewer = HttpContext.SignedIn;
        var plan = new ActionPlan(
            viewer.OrganisationId!.Value,
            Name!,
            new(From!.Value, To!.Value),
            Analys,
            viewer.At(clock)
        );
        db.Add(plan);
        await db.SaveChangesAsync(stop);
        return Redirect(Addresses.Plan(plan.Id));
    }

    private bool Takes(string field, DateOnly? day)
    {
        if (day is null && ModelState[field] is not { Errors.Count: > 0 })
            ModelState.AddModelError(field, t["Skriv ett datum, till exempel 2027-01-01."]);
        return ModelState.Takes(field, day, t);
    }

    private async Task Load(CancellationToken stop) =>
        Rounds = [
            new(t["Ingen runda"], ""),
            .. (
                await db.RoundsSeenBy(HttpContext.SignedIn)
                    .AsNoTracking()
                    .Where(a => a.Answered > 0)
                    .OrderByDescending(a => a.StartedAt)
                    .Take(25)
                    .ToListAsync(stop)
            ).Select(a => new SelectListItem(a.Title, $"{a.Id}")),
        ];
}
