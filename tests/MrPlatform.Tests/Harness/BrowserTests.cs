using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace MrPlatform.Tests.Harness;

/// <summary>Tests in a real browser; once, on SQLite, since the database does not show there.</summary>
[Trait("Needs", "Browser")]
public abstract class BrowserTests(Browser browser) : IAsyncLifetime
{
    private readonly ConcurrentBag<IPage> _windows = [];
    private TestApp? _app;

    protected TestApp App =>
        _app ?? throw new InvalidOperationException("The app has not been started.");

    public virtual async ValueTask InitializeAsync() => _app = await TestApp.InBrowser();

    /// <summary>Windows first: one that listens keeps the app from stopping at once.</summary>
    public virtual async ValueTask DisposeAsync()
    {
        foreach (var window in _windows)
            await window.Context.CloseAsync();
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected Task<IPage> Open(Look? look = null, string? person = null) => Open(App, look, person);

    protected async Task<IPage> Open(TestApp app, Look? look = null, string? person = null)
    {
        var window = await browser.Open(app, look ?? new(), person);
        _windows.Add(window);
        return window;
    }
}
