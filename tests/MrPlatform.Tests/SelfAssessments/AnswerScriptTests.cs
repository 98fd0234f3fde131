using Microsoft.Playwright;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>What the script adds for those who answer many questions with the keyboard.</summary>
public sealed class AnswerScriptTests(Browser browser) : BrowserTests(browser)
{
    [Fact]
    public async Task Digits_and_letters_choose_while_focus_is_among_the_choices()
    {
        var page = await Question();
        await page.Locator(".mr-choice input").First.FocusAsync();

        await page.Keyboard.PressAsync("3");
        Assert.Equal("3", await Chosen(page));

        await page.Keyboard.PressAsync("e");
        Assert.Equal("ej-relevant", await Chosen(page));
        await Assertions.Expect(page.Locator("[data-when=na]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-when=equivalent]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Digits_in_a_text_are_text()
    {
        var page = await Question();
        await page.Locator(".mr-choice input[value='2']").CheckAsync();

        await page.Locator("textarea:visible").First.FillAsync("");
        await page.Locator("textarea:visible").First.PressSequentiallyAsync("4 av 9");

        Assert.Equal("2", await Chosen(page));
    }

    [Fact]
    public async Task Alt_and_s_saves_and_goes_on()
    {
        var page = await Question();
        var address = page.Url;
        await page.Locator(".mr-choice input[value='2']").CheckAsync();

        await page.Keyboard.PressAsync("Alt+s");

        await page.Left(address);
    }

    [Fact]
    public async Task Leaving_with_something_unsaved_asks_first()
    {
        var page = await Question();
        var asked = new TaskCompletionSource<string>();
        page.Dialog += async (_, dialog) =>
        {
            asked.TrySetResult(dialog.Type);
            await dialog.AcceptAsync();
        };
        await page.Locator("textarea:visible").First.FillAsync("Vi har inte svarat än.");

        await page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link).First.ClickAsync();

        Assert.Equal("beforeunload", await asked.Task.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    /// <summary>A question of the open round, for the one who leads it.</summary>
    private async Task<IPage> Question()
    {
        var page = await Open(person: "processledare");
        await page.GotoAsync("/nulagesanalyser");
        var round = await page.Locator("main a[href*='/nulagesanalyser/']:not([href$='starta'])")
            .First.GetAttributeAsync("href");
        await page.GotoAsync(
            $"{round!.Split('?')[0].Replace("/resultat", "", StringComparison.Ordinal)}/kriterier/D3.1.4?enhet=1"
        );
        return page;
    }

    private static Task<string> Chosen(IPage page) =>
        page.Locator(".mr-choice input:checked").InputValueAsync();
}
