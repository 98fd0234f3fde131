using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Guards;

/// <summary>Every kind of page can be read on the narrowest screen without scrolling sideways.</summary>
public sealed class NarrowTests(Browser browser) : BrowserTests(browser)
{
    [Fact]
    public async Task No_page_is_wider_than_320_pixels()
    {
        var faults = new List<string>();
        foreach (var group in (await PageKinds.Of(App)).GroupBy(kind => kind.Person))
        {
            var page = await Open(new Look(Width: 320), group.Key);
            foreach (var kind in group)
            {
                await page.GotoAsync(kind.Address);
                var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (width > 320)
                    faults.Add($"{kind} is {width} pixels wide");
            }
        }

        Faults.None(faults);
    }
}
