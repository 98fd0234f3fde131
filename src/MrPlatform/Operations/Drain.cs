namespace MrPlatform.Operations;

/// <summary>
/// Between the order to stop and the closed door: <c>Operations:DrainSeconds</c> in which the node still answers but says
/// that it is not ready, so that a load balancer has time to see it. None by default; one node alone has nobody to tell.
/// </summary>
internal sealed class Drain(IConfiguration configuration) : IHostedLifecycleService
{
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        var time = TimeSpan.FromSeconds(configuration.GetValue("Operations:DrainSeconds", 0));
        if (time > TimeSpan.Zero)
            await Task.Delay(time, cancellationToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
