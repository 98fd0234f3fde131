using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MrPlatform.Tests.Guards;
using MrPlatform.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace MrPlatform.Tests.Library.Paths;

/// <summary>What somebody ticks and answers for their own sake stays in their own browser.</summary>
public sealed class TicksTests(Browser browser) : BrowserTests(browser)
{
    [Fact]
    public async Task A_path_remembers_how_far_one_has_come_and_can_be_started_over()
    {
        var page = await Open();
        page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        await page.GotoAsync("/vagar/30-minuter");
        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await Expect(page.GetByText("1 av 5 steg klara")).ToBeVisibleAsync();

        await page.GotoAsync("/");
        await page.GotoAsync("/vagar/30-minuter");

        await Expect(page.GetByRole(AriaRole.Checkbox).First).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Börja om" }).ClickAsync();
        await page.ReloadAsync();
        await Expect(page.GetByText("0 av 5 steg klara")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Answers_to_the_personal_statements_stay_among_the_others()
    {
        var page = await Open();
        await page.GotoAsync("/checklistor/fra-joined-up");
        await page.Locator("input[name='svar-A2'][value='3']").CheckAsync();
        await page.GotoAsync("/checklistor/fra-joined-up?urval=mig");
        await page.Locator("input[name='svar-A1'][value='1']").CheckAsync();
        await page.ReloadAsync();
        await Expect(page.GetByText("1 av 4 besvarade")).ToBeVisibleAsync();

        await page.GotoAsync("/checklistor/fra-joined-up");

        await Expect(page.Locator("input[type=radio]:checked")).ToHaveCountAsync(2);
        await Expect(page.GetByText("2 av 45 besvarade")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_result_of_a_checklist_has_no_fault_that_axe_finds(bool dark)
    {
        var page = await Open(new Look(JavaScript: true, Width: 360, Dark: dark));
        await page.GotoAsync("/checklistor/equal-steering");
        await page.Locator("input[value='1']").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Se vad svaren säger" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Det här säger dina svar");

        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Faults.None((await page.RunAxe()).Violations.Select(violation => violation.Help));
    }
}
