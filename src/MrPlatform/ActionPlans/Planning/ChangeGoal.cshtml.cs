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

/// <summary>Ändra ett mål, or take away one that nobody has begun on.</summary>
[Authorize]
public sealed class ChangeGoalModel(
    MrContext db,
    Knowledge knowledge,
    IEnumerable<IGaps> sources,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : EditGoal(db, knowledge, sources, t)
{
    public Goal Goal { get; private set; } = null!;

    public bool HasMeasures { get; private set; }

    protected override Goal? Before => Goal;

    /// <summary>Somebody changed it while this was written; both are shown, and the person chooses.</summary>
    public bool IsOther { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, long nummer, CancellationToken stop)
    {
        if (await RefusedGoal(id, nummer, stop) is { } refused)
            return refused;
        Form = GoalForm.Of(Goal);
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, long nummer, CancellationToken stop)
    {
        if (await RefusedGoal(id, nummer, stop) is { } refused)
            return refused;
        if (await Read(stop) is not { } given)
            return Page();
        if (Form.Seen != Goal.Version)
        {
            IsOther = true;
            Form.Seen = Goal.Version;
            return this.ShowBoth("Form.Seen");
        }
        Db.AddRange(Plan.Change(Goal, given, HttpContext.SignedIn.At(clock)));
        await Db.SaveChangesAsync(stop);
        return Redirect($"{Addresses.Plan(id)}#mal-{nummer}");
    }

    public async Task<IActionResult> OnPostDrop(Guid id, long nummer, CancellationToken stop)
    {
        if (await RefusedGoal(id, nummer, stop) is { } refused)
            return refused;
        Db.AddRange(Plan.Drop(Goal, HasMeasures, HttpContext.SignedIn.At(clock)));
        Db.Remove(Goal);
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.Plan(id));
    }

    private async Task<IActionResult?> RefusedGoal(Guid id, long number, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        var goal = await Db.Goals.FirstOrDefaultAsync(
            g => g.ActionPlanId == id && g.Number == number,
            stop
        );
        if (goal is null)
            return NotFound();
        Goal = goal;
        HasMeasures = await Db.Measures.AnyAsync(m => m.GoalId == goal.Id, stop);
        return null;
    }
}
