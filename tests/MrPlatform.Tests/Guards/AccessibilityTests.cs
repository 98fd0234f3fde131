using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Organisations.SetUp;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Guards;

/// <summary>axe on one page of each kind, light and dark; and a page with faults, to show that axe really looks.</summary>
public sealed class AccessibilityTests(Browser browser) : BrowserTests(browser)
{
    private const string FaultyPage =
        "<!doctype html><html><head><title></title></head><body><img src='x'><input><p style='color:#ddd;background:#fff'>Svagt</p></body></html>";

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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Axe_finds_nothing_on_any_kind_of_page(bool dark)
    {
        var faults = new List<string>();
        foreach (var group in (await PageKinds.Of(App)).GroupBy(kind => kind.Person))
        {
            var page = await Open(new Look(Dark: dark), group.Key);
            foreach (var kind in group)
            {
                await page.GotoAsync(kind.Address);
                // Folded parts are read by people too.
                await page.EvaluateAsync(
                    "document.querySelectorAll('details').forEach(d => d.open = true)"
                );
                faults.AddRange((await page.RunAxe()).Violations.SelectMany(v => Tell(kind, v)));
            }
        }

        Faults.None(faults);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Axe_finds_nothing_where_the_first_account_is_made(bool dark)
    {
        await using var installed = await TestApp.NewInBrowser();
        await using var scope = installed.Services.CreateAsyncScope();
        var first = scope.ServiceProvider.GetRequiredService<FirstStart>();
        var link = await first.Offer(TestContext.Current.CancellationToken);
        var page = await Open(installed, new Look(Dark: dark));

        await page.GotoAsync(link!);
        Assert.NotEqual(0, await page.Locator("main form input[type=password]").CountAsync());

        Faults.None(
            (await page.RunAxe()).Violations.SelectMany(v => Tell(new PageKind(link!, null), v))
        );
    }

    private static IEnumerable<string> Tell(PageKind kind, AxeResultItem violation) =>
        violation.Nodes.Select(node => $"{kind}: {violation.Id}, {violation.Help}: {node.Html}");
}
