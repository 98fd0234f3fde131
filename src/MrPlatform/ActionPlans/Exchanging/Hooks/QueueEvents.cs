using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using MrPlatform.Organisations;

namespace MrPlatform.ActionPlans.Exchanging.Hooks;

/// <summary>
/// Lays one event for each hook in the outbox when a measure's status is told, in the same transaction: an act can neither lack its event nor leave
/// one behind when it fails. However many acts are saved at once, the hooks are asked for once.
/// </summary>
internal sealed class QueueEvents : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        var db = eventData.Context!;
        var told = db
            .ChangeTracker.Entries<StatusAct>()
            .Where(e => e.State == EntityState.Added && e.Entity.Told is not null)
            .Select(e => e.Entity)
            .ToList();
        if (told.Count > 0)
            await Queue(db, told, cancellationToken);
        return result;
    }

    private static async Task Queue(DbContext db, List<StatusAct> told, CancellationToken stop)
    {
        var owners = told.Select(act => act.Told!.OrganisationId).Distinct().ToList();
        var hooks = (
            await db.Set<Hook>()
                .Where(h => owners.Contains(h.OrganisationId) && h.PausedAt == null)
                .Select(h => new { h.Id, h.OrganisationId })
                .ToListAsync(stop)
        ).ToLookup(h => h.OrganisationId, h => h.Id);
        if (hooks.Count == 0)
            return;
        // A save that failed and is made again finds what it laid there the first time.
        var queued = db
            .ChangeTracker.Entries<HookDelivery>()
            .Select(e => (e.Entity.HookId, e.Entity.EventId))
            .ToHashSet();
        foreach (var act in told)
        {
            var measure = act.Told!;
            var there = hooks[measure.OrganisationId]
                .Where(hook => !queued.Contains((hook, act.Id)))
                .ToList();
            if (there.Count == 0)
                continue;
            // Found once each: the context remembers them.
            var said = HookEvent.Of(
                act,
                measure,
                (await db.FindAsync<ActionPlan>([measure.ActionPlanId], stop))!,
                (await db.FindAsync<Goal>([measure.GoalId], stop))!,
                measure.UnitId is { } unit ? await db.FindAsync<Unit>([unit], stop) : null
            );
            db.AddRange(there.Select(hook => new HookDelivery(hook, said)));
        }
    }
}
