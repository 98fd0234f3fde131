namespace MrPlatform.Library.Examples.Publishing;

/// <summary>Looks four times a minute whether another node has published or withdrawn something.</summary>
internal sealed partial class WatchPublished(
    PublishedExamples examples,
    TimeProvider clock,
    ILogger<WatchPublished> log
) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(Between, clock, stoppingToken);
            try
            {
                await examples.TakeIn(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The database may be away for a moment; what is shown stays, and we look again.
                Failed(log, fault);
            }
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Det gick inte att se om något publicerats på en annan nod. Nytt försök om en stund."
    )]
    private static partial void Failed(ILogger log, Exception fault);
}
