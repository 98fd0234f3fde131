using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans.Prioritising;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

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

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        if (await Read(stop) is not { } given)
            return Page();
        var goal = Plan.Set(given, HttpContext.SignedIn.At(clock));
        Db.Add(goal);
        await Db.SaveChangesAsync(stop);
        return Redirect($"{Addresses.Plan(id)}#mal-{goal.Number}");
    }
}
