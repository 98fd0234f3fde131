namespace MrPlatform.Tests.Harness;

/// <summary>
/// Tests through the front door that share one app and one database, since each begins something of its own there: a round, a plan, a person. None of
/// them may move the clock, or change what the others read. They run on both databases.
/// </summary>
[Trait("Needs", "Database")]
public abstract class SharedAppTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    protected TestApp App => app;

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
