using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Guards;

/// <summary>axe on one page of each kind, in light.</summary>
public sealed class LightAxeTests(Browser browser) : AxeTests(browser, dark: false);

/// <summary>axe on one page of each kind, in dark.</summary>
public sealed class DarkAxeTests(Browser browser) : AxeTests(browser, dark: true);

/// <summary>
/// The longest of all tests. Light and dark are a class each, so that they run side by side: while axe looks, one core does nothing else.
/// </summary>
public abstract class AxeTests(Browser browser, bool dark) : BrowserTests(browser)
{
    [Fact]
    public async Task Axe_finds_nothing_on_any_kind_of_page()
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

    internal static IEnumerable<string> Tell(PageKind kind, AxeResultItem violation) =>
        violation.Nodes.Select(node => $"{kind}: {violation.Id}, {violation.Help}: {node.Html}");
}
