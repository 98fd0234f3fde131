namespace MrPlatform.SelfAssessments.Reminding;

/// <summary>Sends the morning's reminders at seven, Swedish time, and when the program starts later the same day.</summary>
internal sealed partial class DailyReminding(
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<DailyReminding> log
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                Sent(
                    log,
                    await scope.ServiceProvider.GetRequiredService<RemindAll>().Run(stoppingToken)
                );
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // Those who got theirs are noted; the others get theirs at the next start or the next morning.
                Failed(log, fault);
            }
            var now = Foundations.Stockholm.Clock(clock.GetUtcNow());
            var next = now.Date.AddHours(RemindAll.FirstHour);
            await Task.Delay(
                (next > now.DateTime ? next : next.AddDays(1)) - now.DateTime,
                clock,
                stoppingToken
            );
        }
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Påminnelser lades i utkorgen: {Count}."
    )]
    private static partial void Sent(ILogger log, int count);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Påminnelserna gick inte att göra klara. Nytt försök i morgon."
    )]
    private static partial void Failed(ILogger log, Exception fault);
}
