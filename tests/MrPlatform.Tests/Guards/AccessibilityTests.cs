using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Organisations.SetUp;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Guards;

/// <summary>A page with faults, to show that axe really looks; and the page where the first account is made, which no demo has.</summary>
public sealed class AccessibilityTests(Browser browser) : BrowserTests(browser)
{
    private const string FaultyPage =
        "<!doctype html><html><head><title></title></head><body><img src='x'><input><p style='color:#ddd;background:#fff'>Svagt</p></body></html>";

    private const string FaintInDark =
        "<!doctype html><html lang='sv'><head><title>Mörkt</title><style>p { color: #222; background: #fff } @media (prefers-color-scheme: dark) { p { background: #000 } }</style></head><body><main><h1>Mörkt</h1><p>Svagt</p></main></body></html>";

    [Fact]
    public async Task Axe_finds_the_faults_of_a_faulty_page()
    {
        var page = await Open();
        await page.SetContentAsync(FaultyPage);

        var found = (await page.RunAxe()).Violations.Select(v => v.Id);

        Assert.Superset(
            new HashSet<string>([
                "html-has-lang",
                "document-title",
                "image-alt",
                "label",
                "color-contrast",
            ]),
            found.ToHashSet()
        );
    }

    [Fact]
    public async Task Colours_that_are_faint_in_dark_only_are_found_in_dark()
    {
        var page = await Open();
        await page.SetContentAsync(FaintInDark);
        var kind = new PageKind("/", null);

        Assert.DoesNotContain(
            await AxeTests.Light(page, kind),
            fault => fault.Contains("color-contrast", StringComparison.Ordinal)
        );
        Assert.Contains(
            await AxeTests.Dark(page, kind),
            fault => fault.Contains("color-contrast", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Axe_finds_nothing_where_the_first_account_is_made()
    {
        await using var installed = await TestApp.NewInBrowser();
        await using var scope = installed.Services.CreateAsyncScope();
        var first = scope.ServiceProvider.GetRequiredService<FirstStart>();
        var link = await first.Offer(TestContext.Current.CancellationToken);
        var page = await Open(installed, new Look());

        await page.GotoAsync(link!);
        Assert.NotEqual(0, await page.Locator("main form input[type=password]").CountAsync());

        var kind = new PageKind(link!, null);
        Faults.None((await AxeTests.Light(page, kind)).Concat(await AxeTests.Dark(page, kind)));
    }
}
