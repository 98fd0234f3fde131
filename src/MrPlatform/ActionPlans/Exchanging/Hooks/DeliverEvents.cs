using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Exchanging.Hooks;

/// <summary>
/// Delivers the events that wait, a quarter of a minute at a time, as letters are sent: several nodes can do it at once, since whoever counts the
/// attempt has the event to itself for two minutes. A node that dies with one in its hand leaves it to the next.
/// </summary>
internal sealed partial class DeliverEvents(
    IServiceScopeFactory scopes,
    HookSender sender,
    TimeProvider clock,
    ILogger<DeliverEvents> log
) : BackgroundService
{
    private const int AtATime = 100;
    private const int HooksAtOnce = 4;
    private const string Ourselves = "MR-plattformen";
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan OneHasIt = TimeSpan.FromMinutes(2);

    private sealed record Due(Guid Id, Guid HookId, long Attempts);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await DeliverDue(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The database may be away for a while; the events are still there when it is back.
                Failed(log, fault);
            }
            await Task.Delay(Rest, clock, stoppingToken);
        }
    }

    private async Task DeliverDue(CancellationToken stop)
    {
        List<Due> due;
        await using (var scope = scopes.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MrContext>();
            var now = clock.GetUtcNow();
            due = await (
                from delivery in db.HookDeliveries
                join hook in db.Hooks on delivery.HookId equals hook.Id
                where delivery.TryAt <= now && hook.PausedAt == null
                orderby delivery.TryAt, delivery.Id
                select new Due(delivery.Id, delivery.HookId, delivery.Attempts)
            )
                .Take(AtATime)
                .ToListAsync(stop);
        }
        // One that does not answer keeps nobody else waiting.
        await Parallel.ForEachAsync(
            due.GroupBy(one => one.HookId),
            new ParallelOptions { MaxDegreeOfParallelism = HooksAtOnce, CancellationToken = stop },
            async (events, cancelled) => await DeliverTo(events, cancelled)
        );
    }

    /// <summary>The oldest first; when one does not arrive the others wait for the next turn, and may then arrive before it: the event tells its time.</summary>
    private async Task DeliverTo(IEnumerable<Due> events, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        foreach (var one in events)
            if (await Claim(db, one, stop) && !await Deliver(db, one.Id, stop))
                return;
    }

    /// <summary>True for the one who counted the attempt; the others see that it has been counted.</summary>
    private async Task<bool> Claim(MrContext db, Due one, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return await db
                .HookDeliveries.Where(d =>
                    d.Id == one.Id && d.Attempts == one.Attempts && d.TryAt <= now
                )
                .ExecuteUpdateAsync(
                    delivery =>
                        delivery
                            .SetProperty(d => d.Attempts, one.Attempts + 1)
                            .SetProperty(d => d.TryAt, now + OneHasIt),
                    stop
                ) == 1;
    }

    private async Task<bool> Deliver(MrContext db, Guid id, CancellationToken stop)
    {
        var delivery = await db.HookDeliveries.FirstOrDefaultAsync(d => d.Id == id, stop);
        if (delivery is null)
            return true;
        var hook = await db.Hooks.AsNoTracking().SingleAsync(h => h.Id == delivery.HookId, stop);
        var attempt = await sender.Send(hook, delivery, stop);
        var now = clock.GetUtcNow();
        delivery.Became(attempt, now);
        // Asking again does not help where the address is gone: somebody must look at it.
        if (
            attempt.IsGone
            && await db.Hooks.SingleOrDefaultAsync(h => h.Id == hook.Id, stop) is { } gone
        )
            gone.Pause(new(PersonId: null, Ourselves, now));
        try
        {
            // What has arrived is written down even if the program is stopping: else it would be sent once more.
            await db.SaveChangesAsync(CancellationToken.None);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The hook was taken away meanwhile, and its events with it.
            db.ChangeTracker.Clear();
        }
        if (!attempt.Arrived)
            NotDelivered(log, id, attempt.Code, attempt.Fault, delivery.Attempts);
        return attempt.Arrived;
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Händelsen {Delivery} kom inte fram (svar {Code}, {Fault}, försök {Attempts})."
    )]
    private static partial void NotDelivered(
        ILogger log,
        Guid delivery,
        int? code,
        DeliveryFault? fault,
        long attempts
    );

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Händelser till krokar gick inte att läsa. Nytt försök om en kvart minut."
    )]
    private static partial void Failed(ILogger log, Exception fault);
}
