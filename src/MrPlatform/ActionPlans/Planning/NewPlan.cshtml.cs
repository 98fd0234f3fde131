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
using MrPlatform.Ui.Forms;

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
    public PlanForm Form { get; set; } = new();

    [BindProperty]
    public FormKey Key { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid? Analys { get; set; }

    public IReadOnlyList<SelectListItem> Rounds { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        await Load(stop);
        // From the coming turn of the year and two years on, as a plan follows the budget.
        var year = Stockholm.DayOf(clock.GetUtcNow()).Year + 1;
        Form = new()
        {
            Name = t["Handlingsplan {0}–{1}", year, year + 1],
            From = new(year, 1, 1),
            To = new(year + 1, 12, 31),
        };
    }

    public Task<IActionResult> OnPost(CancellationToken stop) => Key.AddOnce(db, () => Add(stop));

    private async Task<IActionResult> Add(CancellationToken stop)
    {
        await Load(stop);
        if (Analys is { } round && Rounds.All(r => r.Value != $"{round}"))
            ModelState.AddModelError(nameof(Analys), t["Välj en runda i listan."]);
        if (Form.Read(ModelState, t) is not var (title, period))
            return Page();
        var viewer = HttpContext.SignedIn;
        var added = await db.PlansSeenBy(viewer).FirstOrDefaultAsync(p => p.Id == Key.Id, stop);
        if (added is not null && !added.Says(title, period, Analys))
            return this.AskAgain(Key, added.Title, Addresses.Plan(added.Id));
        if (added is null)
        {
            var by = viewer.At(clock);
            added = new(viewer.OrganisationId!.Value, title, period, Analys, by, Key.At(by.At));
            db.Add(added);
            await db.SaveChangesAsync(stop);
        }
        return Redirect(Addresses.Plan(added.Id));
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
