using MrPlatform.SelfAssessments.EvidenceFiles;

namespace MrPlatform.SelfAssessments.Ageing;

/// <summary>Runs the ageing of evidence and the sweeping of its files when the program starts and then shortly after each Swedish midnight.</summary>
internal sealed partial class DailyAgeing(
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<DailyAgeing> log
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                Counted(
                    log,
                    await scope.ServiceProvider.GetRequiredService<AgeEvidence>().Run(stoppingToken)
                );
                Swept(
                    log,
                    await scope.ServiceProvider.GetRequiredService<SweepFiles>().Run(stoppingToken)
                );
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The day's work is tried again tomorrow and at the next start; a failed run must not stop the program.
                Failed(log, fault);
            }
            var now = Foundations.Stockholm.Clock(clock.GetUtcNow());
            await Task.Delay(
                now.Date.AddDays(1).AddMinutes(10) - now.DateTime,
                clock,
                stoppingToken
            );
        }
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Underlag i öppna rundor åldrades: {Count} svar räknades om."
    )]
    private static partial void Counted(ILogger log, int count);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Filer som inget underlag känner till togs bort: {Count}."
    )]
    private static partial void Swept(ILogger log, int count);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Åldrandet av underlag gick inte att köra. Nytt försök i morgon."
    )]
    private static partial void Failed(ILogger log, Exception fault);
}
