using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(MrPlatform.Tests.Harness.Browser))]

namespace MrPlatform.Tests.Harness;

/// <summary>A real Chromium, started once for all browser tests, driving the app on a real port.</summary>
public sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private readonly Lazy<Task<IPlaywright>> _playwright = new(Playwright.CreateAsync);
    private readonly Lazy<Task<IBrowser>> _chromium;

    public Browser() => _chromium = new(Launch);

    /// <summary>A window of one's own on the app, perhaps signed in.</summary>
    public async Task<IPage> Open(TestApp app, Look look, string? person = null)
    {
        var browser = await _chromium.Value;
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = app.Address.ToString(),
                JavaScriptEnabled = look.JavaScript,
                ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
                ViewportSize = new() { Width = look.Width, Height = 900 },
                Locale = "sv-SE",
            }
        );
        // Patience, not a demand: two browsers on two busy cores have needed more than fifteen seconds for a page.
        context.SetDefaultTimeout(60_000);
        if (person is not null)
            await SignIn(context, person);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium.IsValueCreated)
            await (await _chromium.Value).CloseAsync();
        if (_playwright.IsValueCreated)
            (await _playwright.Value).Dispose();
    }

    private static async Task SignIn(IBrowserContext context, string person)
    {
        var form = context.APIRequest.CreateFormData();
        form.Set("person", person);
        var answer = await context.APIRequest.PostAsync(
            "/logga-in/demo",
            new() { Form = form, MaxRedirects = 0 }
        );
        Assert.True(
            answer.Status == 302,
            $"The demo person {person} could not sign in: {answer.Status}."
        );
    }

    private async Task<IBrowser> Launch() =>
        await (await _playwright.Value).Chromium.LaunchAsync(
            new()
            {
                ExecutablePath =
                    Environment.GetEnvironmentVariable("MRP_TEST_CHROMIUM") ?? "/usr/bin/chromium",
                Args = Flags,
            }
        );
}

/// <summary>How the page is met.</summary>
public sealed record Look(bool JavaScript = true, int Width = 1280, bool Dark = false);
