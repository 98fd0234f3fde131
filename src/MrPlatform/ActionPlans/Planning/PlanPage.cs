using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>What the pages of one plan share: the plan, the round it rests on, and that round's framework.</summary>
public abstract class PlanPage(MrContext db, Knowledge knowledge) : PageModel
{
    public ActionPlan Plan { get; private set; } = null!;

    /// <summary>Null also for who may not see it, as when it is open: what it says is not told in the plan either.</summary>
    public SelfAssessment? Round { get; private set; }

    /// <summary>Of the round; without one, the framework for human rights as it is now.</summary>
    public Framework Framework { get; private set; } = null!;

    protected MrContext Db => db;

    /// <summary>The criterion a goal names, when the framework has it.</summary>
    public Criterion? About(Goal goal) =>
        goal.Criterion is { } code ? Framework.FindCriterion(code) : null;

    /// <summary>For a page where one writes: absent before forbidden, so that nobody outside learns that it is there.</summary>
    protected async Task<IActionResult?> RefusedToWrite(Guid id, CancellationToken stop) =>
        !await Find(id, stop) ? NotFound()
        : HttpContext.SignedIn.MakesPlans ? null
        : Forbid();

    protected async Task<bool> Find(Guid asked, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (!viewer.ReadsPlans)
            return false;
        var plan = await db.PlansSeenBy(viewer).FirstOrDefaultAsync(p => p.Id == asked, stop);
        if (plan is null)
            return false;
        Plan = plan;
        Framework = knowledge.Current.HumanRights;
        if (plan.SelfAssessmentId is not { } id)
            return true;
        Round = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .FirstOrDefaultAsync(a => a.Id == id, stop);
        Framework = knowledge.FrameworkOf(
            Round ?? await db.SelfAssessments.AsNoTracking().SingleAsync(a => a.Id == id, stop)
        );
        return true;
    }
}
