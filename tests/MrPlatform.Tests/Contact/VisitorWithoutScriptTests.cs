using Microsoft.Playwright;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Contact;

/// <summary>The whole way in a browser: a visitor without script and without cookies says no and writes; the editor sees both.</summary>
public sealed class VisitorWithoutScriptTests(Browser browser) : BrowserTests(browser)
{
    [Fact]
    public async Task A_visitor_says_what_was_missing_and_writes_and_the_editor_sees_both()
    {
        var visitor = await Open(new Look(JavaScript: false, Width: 360));
        await visitor.GotoAsync("/uppslagsverk/kriterier/D3.1.4");
        App.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.False(await visitor.Locator("input[name=hemsida]").IsVisibleAsync());

        await visitor.GetByRole(AriaRole.Button, new() { Name = "Nej", Exact = true }).ClickAsync();
        await visitor.GetByLabel("Vad saknades?").FillAsync("Ett exempel från en liten kommun.");
        await visitor.GetByRole(AriaRole.Button, new() { Name = "Skicka texten" }).ClickAsync();
        await Sees(visitor, "Tack för att du berättade");

        await visitor.GetByRole(AriaRole.Link, new() { Name = "Tillbaka till sidan" }).ClickAsync();
        await visitor
            .GetByRole(AriaRole.Link, new() { Name = "Skriv till oss om sidan" })
            .ClickAsync();
        App.Clock.Advance(TimeSpan.FromSeconds(30));
        await visitor.GetByRole(AriaRole.Radio, new() { Name = "En fråga" }).CheckAsync();
        await visitor
            .GetByLabel("Ditt meddelande")
            .FillAsync("Får vi använda texten i vår handbok?");
        await visitor
            .GetByRole(AriaRole.Button, new() { Name = "Skicka meddelandet" })
            .ClickAsync();
        await Sees(visitor, "Tack för ditt meddelande");
        Assert.Empty(await visitor.Context.CookiesAsync());
        var number = (await visitor.Locator(".mr-lead").InnerTextAsync())
            .Split(' ')[^1]
            .TrimEnd('.');

        var editor = await Open(person: "redaktor");
        await editor.GotoAsync("/inkorg");
        await editor.GetByRole(AriaRole.Link, new() { Name = number }).ClickAsync();
        await editor.GetByText("Får vi använda texten i vår handbok?").WaitForAsync();
        await editor.GotoAsync("/lasarsvar");
        await editor.GetByText("Ett exempel från en liten kommun.").WaitForAsync();
    }

    private static Task Sees(IPage page, string heading) =>
        page.GetByRole(AriaRole.Heading, new() { Name = heading, Level = 1 }).WaitForAsync();
}
