using Microsoft.Extensions.DependencyInjection;

namespace MrPlatform.Tests.Harness;

/// <summary>Tests through the front door: each has the app, and a fresh database, to itself. They run on both databases.</summary>
/// <param name="services">What this class changes in the app.</param>
[Trait("Needs", "Database")]
public abstract class AppTests(Action<IServiceCollection>? services = null) : IAsyncLifetime
{
    protected TestApp App { get; } = new() { Changes = services };

    public virtual ValueTask InitializeAsync() => App.InitializeAsync();

    public virtual async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
