using MrPlatform.Ui.Kept;

namespace MrPlatform.Library.Search;

/// <summary>
/// Makes the Swedish search while the app starts, so that nobody has to wait for it, and all of it again in the background whenever the
/// content has changed. Several changes at once are one.
/// </summary>
public sealed partial class KeepSearchReady(
    SearchLanguages search,
    KeptPages kept,
    ILogger<KeepSearchReady> log
) : BackgroundService
{
    private readonly SemaphoreSlim _changed = new(0, 1);
    private readonly Lock _telling = new();

    /// <summary>The content has changed. Returns at once.</summary>
    public void ContentChanged()
    {
        lock (_telling)
            if (_changed.CurrentCount == 0)
                _changed.Release();
    }

    public override void Dispose()
    {
        _changed.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Run(() => search.Swedish, stoppingToken);
        while (true)
        {
            await _changed.WaitAsync(stoppingToken);
            try
            {
                await Task.Run(search.Renew, stoppingToken);
                // The site map is drawn from the search.
                kept.Forget();
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                Failed(log, fault);
            }
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Sökningen gick inte att göra om. Den gamla svarar tills innehållet ändras nästa gång."
    )]
    private static partial void Failed(ILogger log, Exception fault);
}
