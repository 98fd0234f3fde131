using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans.Prioritising;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>Lägg till ett mål, often against a shortcoming, whose level is the start.</summary>
[Authorize]
public sealed class NewGoalModel(
    MrContext db,
    Knowledge knowledge,
    IEnumerable<IGaps> sources,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : EditGoal(db, knowledge, sources, t)
{
    [BindProperty]
    public FormKey Key { get; set; } = new();

    public async Task<IActionResult> OnGet(Guid id, string? brist, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        Form.Gap = brist;
        var level = Chosen?.Gap.Level;
        Form.StartLevel = level;
        Form.TargetLevel = level is < 4 ? Math.Max(level.Value + 1, 3) : null;
        Form.TargetYear = Plan.PeriodTo.Year;
        return Page();
    }

    public Task<IActionResult> OnPost(Guid id, CancellationToken stop) =>
        Key.AddOnce(Db, () => Add(id, stop));

    private async Task<IActionResult> Add(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        if (await Read(stop) is not { } given)
            return Page();
        var added = await Db.Goals.FirstOrDefaultAsync(
            g => g.Id == Key.Id && g.ActionPlanId == id,
            stop
        );
        if (added is not null && added.Given != given.Trimmed())
            return this.AskAgain(Key, added.Title, Address(added));
        if (added is null)
        {
            var by = HttpContext.SignedIn.At(clock);
            Db.Add(added = Plan.Set(given, by, Key.At(by.At)));
            await Db.SaveChangesAsync(stop);
        }
        return Redirect(Address(added));
    }

    private static string Address(Goal goal) =>
        $"{Addresses.Plan(goal.ActionPlanId)}#mal-{goal.Number}";
}
