using MrPlatform.Foundations;

namespace MrPlatform.SelfAssessments;

/// <summary>
/// What the program does by itself once a day: when it starts, and then at one hour by the Swedish clock. A run that fails is told in the log and
/// tried again the next day; it never stops the program.
/// </summary>
internal abstract class DailyWork(IServiceScopeFactory scopes, TimeProvider clock)
    : BackgroundService
{
    /// <summary>The time of day, in Sweden.</summary>
    protected abstract TimeSpan Hour { get; }

    protected abstract Task Work(IServiceProvider services, CancellationToken stop);

    protected abstract void Failed(Exception fault);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await Work(scope.ServiceProvider, stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                Failed(fault);
            }
            var now = Stockholm.Clock(clock.GetUtcNow()).DateTime;
            var next = now.Date + Hour;
            await Task.Delay((next > now ? next : next.AddDays(1)) - now, clock, stoppingToken);
        }
    }
}
