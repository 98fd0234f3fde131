namespace MrPlatform.Tests.Harness;

/// <summary>Tests through the front door: each has the app, and a fresh database, to itself. They run on both databases.</summary>
[Trait("Needs", "Database")]
public abstract class AppTests : IAsyncLifetime
{
    protected TestApp App { get; } = new();

    public virtual ValueTask InitializeAsync() => App.InitializeAsync();

    public virtual async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
