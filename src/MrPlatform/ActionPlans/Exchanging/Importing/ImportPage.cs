using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using MrPlatform.ActionPlans.Planning;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>What the steps after the file is read have in common: the file that waits, and the goals of the plan.</summary>
public abstract class ImportPage(MrContext db, Knowledge knowledge, TimeProvider clock)
    : PlanPage(db, knowledge)
{
    public MeasureImport Pending { get; private set; } = null!;

    public Grid Grid { get; private set; } = null!;

    public IReadOnlyList<Goal> Goals { get; private set; } = [];

    protected TimeProvider Clock => clock;

    /// <summary>Somebody else's file, and one that is too old, are as absent as one that never was.</summary>
    protected async Task<IActionResult?> RefusedFile(Guid id, Guid file, CancellationToken stop)
    {
        if (await RefusedToWrite(id, stop) is { } refused)
            return refused;
        var (me, now) = (HttpContext.SignedIn.Id, clock.GetUtcNow());
        var pending = await Db.MeasureImports.FirstOrDefaultAsync(
            i => i.Id == file && i.ActionPlanId == id && i.PersonId == me && i.ExpiresAt > now,
            stop
        );
        if (pending is null)
            return NotFound();
        (Pending, Grid) = (pending, pending.Grid);
        Goals = await Db
            .Goals.Where(g => g.ActionPlanId == id)
            .OrderBy(g => g.Number)
            .ToListAsync(stop);
        return null;
    }
}
