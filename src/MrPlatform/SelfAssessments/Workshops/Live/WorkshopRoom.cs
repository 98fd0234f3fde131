using MrPlatform.Storage;
using MrPlatform.Ui.Text;

namespace MrPlatform.SelfAssessments.Workshops.Live;

/// <summary>
/// One workshop as this node tells it to all who listen. One question to the database a second, and at once when somebody here acts, however
/// many listen; what is told is drawn and put into bytes once. Another node's acts are found by the same question.
/// </summary>
internal sealed partial class WorkshopRoom(
    Guid workshop,
    IServiceScopeFactory scopes,
    DrawAside draw,
    ILogger log
) : IDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    /// <summary>So many ticks without news, and something is sent all the same: what is silent for long is cut off on the way.</summary>
    private const int TicksOfSilence = 15;

    private readonly CancellationTokenSource _over = new();
    private readonly SemaphoreSlim _nudged = new(0, 1);
    private volatile TaskCompletionSource _next = NewPulse();

    public Guid Workshop => workshop;

    public int Listeners { get; set; }

    /// <summary>Null until it has been looked at for the first time.</summary>
    public WorkshopNews? Now { get; private set; }

    /// <summary>Completes when there is something to tell. Take it before reading <see cref="Now"/>, and nothing is missed.</summary>
    public Task Next => _next.Task;

    public void Open() => _ = Task.Run(Watch);

    /// <summary>Somebody here has changed something: look now.</summary>
    public void Nudge()
    {
        try
        {
            _nudged.Release();
        }
        catch (SemaphoreFullException)
        {
            // Someone was there before; one look sees both.
        }
    }

    public void Dispose()
    {
        _over.Cancel();
        _over.Dispose();
    }

    private async Task Watch()
    {
        var stop = _over.Token;
        var silent = 0;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                silent = await Look(stop) || ++silent >= TicksOfSilence ? 0 : silent;
                if (silent == 0)
                    Tell();
                await Task.Delay(Between, stop);
                await _nudged.WaitAsync(Tick, stop);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception fault)
            {
                // The database may be away for a moment; those who listen keep what they have until it is back.
                Failed(log, workshop, fault);
                await Task.Delay(Tick);
            }
        }
    }

    /// <summary>True when there is something new.</summary>
    private async Task<bool> Look(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        if (await WorkshopLook.At(db, workshop) is not { } look || look == Now?.Look)
            return false;
        if (look.Key != Now?.Look.Key && await WorkshopScene.Read(db, workshop, stop) is { } scene)
            Now = new(scene.Look, new ScenePicture(scene, draw));
        else
            Now = new(look, Now!.Picture);
        return true;
    }

    private void Tell()
    {
        var told = Interlocked.Exchange(ref _next, NewPulse());
        told.SetResult();
    }

    private static TaskCompletionSource NewPulse() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Verkstaden {Workshop} gick inte att läsa. Nytt försök om en stund."
    )]
    private static partial void Failed(ILogger log, Guid workshop, Exception fault);
}
