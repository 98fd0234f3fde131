using Microsoft.Playwright;

namespace MrPlatform.Tests.Harness;

/// <summary>Tests in a real browser; once, on SQLite, since the database does not show there.</summary>
[Trait("Needs", "Browser")]
public abstract class BrowserTests(Browser browser) : IAsyncLifetime
{
    private TestApp? _app;

    protected TestApp App =>
        _app ?? throw new InvalidOperationException("The app has not been started.");

    public virtual async ValueTask InitializeAsync() => _app = await TestApp.InBrowser();

    public virtual async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected Task<IPage> Open(Look? look = null, string? person = null) => Open(App, look, person);

    protected Task<IPage> Open(TestApp app, Look? look = null, string? person = null) =>
        browser.Open(app, look ?? new(), person);
}
