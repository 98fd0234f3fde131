using Microsoft.Playwright;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Organisations.Account;

/// <summary>With a device that Chromium makes up: it has a key store, and its holder always says yes.</summary>
public sealed class PasskeyTests(Browser browser) : BrowserTests(browser)
{
    [Fact]
    public async Task A_key_is_added_signs_in_and_no_longer_after_it_is_removed()
    {
        var page = await Open();
        await GetDevice(page);
        await page.GotoAsync(At("/logga-in"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Samir Öberg" }).ClickAsync();

        await page.GotoAsync(At("/konto"));
        await page.GetByLabel("Vad ska nyckeln heta?").FillAsync("Jobbdatorn");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lägg till en nyckel" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Nyckeln är tillagd.")).ToBeVisibleAsync();

        await SignOut(page);
        await SignInWithKey(page);
        await Assertions.Expect(page).ToHaveURLAsync(At("/arbetsyta"));

        await page.GotoAsync(At("/konto"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Ta bort nyckeln Jobbdatorn" })
            .ClickAsync();
        await Assertions.Expect(page.GetByText("Nyckeln är borttagen.")).ToBeVisibleAsync();
        await SignOut(page);
        await SignInWithKey(page);
        await Assertions
            .Expect(page.GetByRole(AriaRole.Alert).First)
            .ToContainTextAsync("Det gick inte att logga in med nyckeln.");
    }

    private async Task SignOut(IPage page)
    {
        await page.GotoAsync(At("/logga-ut"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Ja, logga ut" }).ClickAsync();
    }

    private async Task SignInWithKey(IPage page)
    {
        await page.GotoAsync(At("/logga-in"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in med nyckel" }).ClickAsync();
    }

    /// <summary>A key belongs to a name, never to an address in digits.</summary>
    private string At(string path) => $"http://localhost:{App.Address.Port}{path}";

    private static async Task GetDevice(IPage page)
    {
        var chromium = await page.Context.NewCDPSessionAsync(page);
        await chromium.SendAsync("WebAuthn.enable");
        await chromium.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
    }
}
