using Microsoft.EntityFrameworkCore;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Exchanging.Hooks;

/// <summary>The log of hooks is kept for ninety days; what still waits stays until it has arrived or is given up.</summary>
internal sealed partial class DailyForgetting(
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<DailyForgetting> log
) : DailyWork(scopes, clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);
    private readonly TimeProvider _clock = clock;

    protected override TimeSpan Hour => TimeSpan.FromMinutes(20);

    protected override async Task Work(IServiceProvider services, CancellationToken stop)
    {
        var before = _clock.GetUtcNow() - Kept;
        await services
            .GetRequiredService<MrContext>()
            .HookDeliveries.Where(d => d.At < before && d.TryAt == null)
            .ExecuteDeleteAsync(stop);
    }

    protected override void Failed(Exception fault) => Failed(log, fault);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Krokarnas logg gick inte att gallra. Nytt försök i morgon."
    )]
    private static partial void Failed(ILogger log, Exception fault);
}
