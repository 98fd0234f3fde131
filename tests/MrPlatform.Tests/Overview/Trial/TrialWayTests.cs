using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MrPlatform.Tests.Guards;
using MrPlatform.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace MrPlatform.Tests.Overview.Trial;

/// <summary>
/// The whole way on a phone: the first question on the start page, ten answers, the summary with a plan, in as process leader, and into
/// a round. With and without script.
/// </summary>
public sealed class TrialWayTests(Browser browser) : BrowserTests(browser)
{
    private const int Questions = 10;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_start_page_to_a_plan_and_into_a_round(bool script)
    {
        var page = await Open(new Look(script, Width: 360));
        await page.GotoAsync("/");
        await page.Locator("#prova input[value='2']").CheckAsync();
        await Press(page, "Se vad svaret leder till");
        await page.GetByRole(AriaRole.Link, new() { Name = "Svara på nio frågor till" })
            .ClickAsync();

        for (var number = 2; number <= Questions; number++)
            await Answer(page, number, script);
        await Press(page, "Se resultatet och en första plan");

        await Expect(page.Locator("h1")).ToHaveTextAsync("Det här säger dina svar");
        await Expect(page.GetByText("Du svarade på 10 av 10 frågor.")).ToBeVisibleAsync();
        await Expect(page.Locator("article")).ToHaveCountAsync(3);
        await IsSound(page, script);

        await page.GoBackAsync();
        await Expect(page.Locator("input[type=radio]:checked")).ToHaveCountAsync(Questions);
        await Press(page, "Visa resultatet");

        await Press(page, "Ta med svaren till en nulägesanalys");
        await Press(page, "Aino Berg");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Ta med svaren till en nulägesanalys");
        await IsSound(page, script);
        await page.Locator("input[name=enhet]").First.CheckAsync();
        await Press(page, "Lägg in svaren");

        await Expect(page.Locator("h1")).ToContainTextAsync("inlagt");
        await IsSound(page, script);
    }

    [Fact]
    public async Task With_script_one_can_leave_and_come_back_and_clear_what_one_answered()
    {
        var page = await Open();
        page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        await page.GotoAsync("/prova");
        await Expect(page.Locator("[data-step]:visible")).ToHaveCountAsync(1);
        await Answer(page, 1, script: true);
        await Answer(page, 2, script: true);
        await page.GoBackAsync();
        await Expect(page.Locator("#fraga-2")).ToBeVisibleAsync();

        await page.GotoAsync("/uppslagsverk");
        await page.GotoAsync("/prova");

        await Expect(page.Locator("#fraga-3")).ToBeVisibleAsync();
        await Expect(page.GetByText("2 av 10 besvarade")).ToBeVisibleAsync();
        await Press(page, "Rensa mina svar");
        await Expect(page.GetByText("0 av 10 besvarade")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("input[type=radio]:checked")).ToHaveCountAsync(0);
    }

    private static async Task Answer(IPage page, int number, bool script)
    {
        var question = page.Locator($"#fraga-{number}");
        await Expect(page.Locator("[data-step]:visible")).ToHaveCountAsync(script ? 1 : Questions);
        await question.Locator($"input[value='{number % 3 + 1}']").CheckAsync();
        if (number < Questions)
            await question.GetByRole(AriaRole.Link, new() { Name = "Nästa fråga" }).ClickAsync();
    }

    private static Task Press(IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static async Task IsSound(IPage page, bool script)
    {
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        // axe itself is a script.
        if (!script)
            return;
        await page.EvaluateAsync(
            "document.querySelectorAll('details').forEach(d => d.open = true)"
        );
        Faults.None(
            (await page.RunAxe()).Violations.SelectMany(violation =>
                violation.Nodes.Select(node => $"{page.Url}: {violation.Help}: {node.Html}")
            )
        );
    }
}
