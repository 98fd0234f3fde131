using Microsoft.Playwright;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.Answering;

/// <summary>Enter in a field of the criterion page does what most people mean: it saves and goes on.</summary>
public sealed class EnterKeyTests(Browser browser) : BrowserTests(browser)
{
    private const string Code = "D3.1.4";

    [Theory]
    [InlineData("Vad är det för underlag?", true)]
    [InlineData("Vad är det för underlag?", false)]
    [InlineData("Datum", false)]
    [InlineData("Länk (frivilligt)", false)]
    public async Task Enter_in_a_field_saves_the_answer_with_its_evidence_and_goes_on(
        string field,
        bool script
    )
    {
        var keys = new Keyboard(await Question(script));
        var page = keys.Page;
        var question = page.Url;
        await page.GetByLabel("Nivå 4").CheckAsync();
        await page.GetByLabel("Vad är det för underlag?").FillAsync("Enkäten");
        await page.GetByLabel("Datum", new() { Exact = true }).FillAsync("2026-10-01");
        await page.GetByLabel(field, new() { Exact = true }).FocusAsync();

        await keys.Leave("Enter");

        Assert.DoesNotContain($"/{Code}?", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("#underlag", page.Url, StringComparison.Ordinal);
        await page.GotoAsync(question);
        await Assertions
            .Expect(page.GetByText("Enkäten", new() { Exact = true }))
            .ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Enter_in_the_field_that_searches_evidence_searches_and_saves_nothing(
        bool script
    )
    {
        var keys = new Keyboard(await Question(script));
        var page = keys.Page;
        var question = page.Url;
        await page.GetByLabel("Varför valde du det svaret?").FillAsync("Inte färdigt än.");
        await page.GetByLabel("Sök bland underlagen").FillAsync("finns inte alls");

        // The address stays the same: what is waited for is what the search says.
        await keys.Press("Enter");

        await Assertions.Expect(page.GetByText("Inget underlag med de orden.")).ToBeVisibleAsync();
        Assert.Equal(
            "Inte färdigt än.",
            await page.GetByLabel("Varför valde du det svaret?").InputValueAsync()
        );
        await page.GotoAsync(question);
        Assert.NotEqual(
            "Inte färdigt än.",
            await page.GetByLabel("Varför valde du det svaret?").InputValueAsync()
        );
    }

    [Fact]
    public async Task Nobody_meets_the_button_that_enter_presses()
    {
        var page = await Question(script: true);

        var form = page.Locator("form:has([data-save])");
        // The field for a file is a button too, with words of the browser's own.
        var met = await form.GetByRole(AriaRole.Button)
            .And(page.Locator("button"))
            .AllInnerTextsAsync();

        Assert.Equal(
            ["Sök underlag", "Spara och lägg till underlag", "Spara och gå vidare"],
            met.Select(m => m.Trim())
        );
        Assert.Equal(
            "true -1",
            await form.Locator("[type=submit]")
                .First.EvaluateAsync<string>("b => `${b.ariaHidden} ${b.tabIndex}`")
        );
    }

    /// <summary>A question of the open round, for the one who leads it.</summary>
    private async Task<IPage> Question(bool script)
    {
        var round = (await DemoRounds.Of(App)).Open;
        var page = await Open(new(script), "processledare");
        await page.GotoAsync($"/nulagesanalyser/{round}/kriterier/{Code}?enhet=1");
        return page;
    }
}
