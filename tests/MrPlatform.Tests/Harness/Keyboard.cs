using Microsoft.Playwright;

namespace MrPlatform.Tests.Harness;

/// <summary>Somebody at a keyboard without a mouse: goes to things by Tab and presses keys. Works with and without JavaScript.</summary>
public sealed class Keyboard(IPage page)
{
    private const int Patience = 150;

    private const string Focused = """
        () => {
          const one = document.activeElement;
          const text = one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent ?? '';
          return [one.type ?? '', text.replace(/\s+/g, ' ').trim()];
        }
        """;

    public IPage Page => page;

    /// <summary>Tabs on to the thing with this name, or whose name begins so.</summary>
    public Task To(string name) =>
        To($"“{name}”", (_, text) => text.StartsWith(name, StringComparison.Ordinal));

    /// <summary>Tabs on to the next group of radio buttons.</summary>
    public Task ToChoices() => To("choices", (type, _) => type == "radio");

    public Task Press(string key) => page.Keyboard.PressAsync(key);

    /// <summary>Tabs on to a link or a button, presses Enter and waits for the page it leads to.</summary>
    public async Task Follow(string name)
    {
        await To(name);
        await Leave("Enter");
    }

    /// <summary>Presses a key that leads to another page, and waits for that page.</summary>
    public async Task Leave(string key)
    {
        var here = page.Url;
        await Press(key);
        await page.Left(here);
    }

    private async Task To(string what, Func<string, string, bool> found)
    {
        var met = new List<string>();
        for (var step = 0; step < Patience; step++)
        {
            await Press("Tab");
            var focused = await page.EvaluateAsync<string[]>(Focused);
            if (found(focused[0], focused[1]))
                return;
            met.Add(focused[1].Length > 40 ? focused[1][..40] : focused[1]);
        }
        Assert.Fail($"{what} was not met with Tab on {page.Url}, only {string.Join(" · ", met)}.");
    }
}
