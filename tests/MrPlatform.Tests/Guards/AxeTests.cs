using System.Collections.Concurrent;
using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Guards;

/// <summary>
/// One page of each kind in a real browser: axe finds nothing in light, nothing about colour in dark – the page is the same, only its
/// colours are others – and on the narrowest screen nothing has to be scrolled sideways. Each page is opened once for all three, and two
/// windows share the work, since this is the longest of all tests and a window keeps one core busy.
/// </summary>
public sealed class AxeTests(Browser browser) : BrowserTests(browser)
{
    private const int Windows = 2;

    // Nobody reads what axe lets pass, and naming every element of it takes longer than looking.
    private static readonly AxeRunOptions OnlyFaults = new()
    {
        ResultTypes = new HashSet<ResultType> { ResultType.Violations },
    };

    /// <summary>The rules that look at colours. axe is in the page already when they are asked.</summary>
    private const string AboutColour = """
        async () => (await axe.run(document, {
            runOnly: ['color-contrast', 'link-in-text-block'],
            resultTypes: ['violations'],
        })).violations.flatMap(v => v.nodes.map(n => `${v.id}, ${v.help}: ${n.html}`))
        """;

    [Fact]
    public async Task Every_kind_of_page_is_without_faults_in_light_in_dark_and_at_320_pixels()
    {
        var faults = new ConcurrentBag<string>();
        var left = new ConcurrentQueue<PageKind>(await PageKinds.Of(App));
        Assert.NotEmpty(left);
        await Task.WhenAll(Enumerable.Range(0, Windows).Select(_ => Look(left, faults)));
        Faults.None(faults);
    }

    internal static async Task<IEnumerable<string>> Light(IPage page, PageKind kind) =>
        (await page.RunAxe(OnlyFaults)).Violations.SelectMany(violation =>
            violation.Nodes.Select(node => $"{kind}: {violation.Id}, {violation.Help}: {node.Html}")
        );

    /// <summary>After <see cref="Light"/>, which has put axe into the page.</summary>
    internal static async Task<IEnumerable<string>> Dark(IPage page, PageKind kind)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var found = await page.EvaluateAsync<JsonElement>(AboutColour);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return found.EnumerateArray().Select(fault => $"{kind} in dark: {fault.GetString()}");
    }

    private async Task Look(ConcurrentQueue<PageKind> left, ConcurrentBag<string> faults)
    {
        var windows = new Dictionary<string, IPage>(StringComparer.Ordinal);
        while (left.TryDequeue(out var kind))
        {
            var person = kind.Person ?? "";
            if (!windows.TryGetValue(person, out var page))
                windows[person] = page = await Open(new Look(), kind.Person);
            await page.GotoAsync(kind.Address);
            // Folded parts are read by people too.
            await page.EvaluateAsync(
                "document.querySelectorAll('details').forEach(d => d.open = true)"
            );
            foreach (var fault in (await Light(page, kind)).Concat(await Dark(page, kind)))
                faults.Add(fault);
            var wide = page.ViewportSize!;
            await page.SetViewportSizeAsync(320, wide.Height);
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            await page.SetViewportSizeAsync(wide.Width, wide.Height);
            if (width > 320)
                faults.Add($"{kind} is {width} pixels wide");
        }
    }
}
