using System.Globalization;
using Microsoft.Playwright;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.Workshops;

/// <summary>A whole workshop as it is played in a room: one screen and five phones, one of them without JavaScript.</summary>
public sealed class FivePhonesTests(Browser browser) : BrowserTests(browser)
{
    // News take a moment; a busy machine takes more of them.
    private const float Patience = 30_000;

    private static readonly string[] Seen = ["2", "3", "2", "1", "4"];

    [Fact]
    public async Task One_screen_and_five_phones_rate_talk_agree_and_go_on()
    {
        var held = await HeldWorkshop.Begin(App);
        var screen = await Open(person: "processledare");
        await screen.GotoAsync(held.Stage);
        var phones = new List<IPage>();
        for (var i = 0; i < Seen.Length; i++)
            phones.Add(await Join(held, javaScript: i < Seen.Length - 1));
        var (live, plain) = (phones[..^1], phones[^1]);
        await Says(screen, "5 är med");

        // The first question comes by itself; without JavaScript by the button.
        await Press(screen, "Visa första frågan av 3");
        foreach (var phone in live)
            await Says(phone, "Fråga 1 av 3");
        await Press(plain, "Ladda om sidan", AriaRole.Link);
        await Says(plain, "Fråga 1 av 3");

        for (var i = 0; i < phones.Count; i++)
        {
            await phones[i].Locator($".mr-choice input[value='{Seen[i]}']").CheckAsync();
            await Press(phones[i], "Lämna mitt svar");
            await Says(phones[i], "Sparat. Du kan ändra dig tills svaren visas.");
        }
        await Says(screen, "5 av 5 har svarat");
        await Says(live[0], "5 av 5 har svarat");

        // Somebody changes their mind, and somebody loads the page again: nobody counts twice.
        await live[0].Locator(".mr-choice input[value='3']").CheckAsync();
        await Press(live[0], "Lämna mitt svar");
        await live[1].ReloadAsync();
        await Assertions.Expect(live[1].Locator(".mr-choice input[value='3']")).ToBeCheckedAsync();
        await Says(screen, "5 av 5 har svarat");

        await Press(screen, "Visa skattningarna");
        await Spread(screen, "1 på nivå 1, 1 på nivå 2, 2 på nivå 3, 1 på nivå 4");
        await Spread(live[0], "1 på nivå 1, 1 på nivå 2, 2 på nivå 3, 1 på nivå 4");
        await Says(live[0], "Du svarade 3 Infört.");
        // What is new is spoken, and nobody's focus is taken.
        await Assertions
            .Expect(live[0].Locator("[data-live]"))
            .ToHaveTextAsync("Skattningarna visas.", new() { Timeout = Patience });
        await Press(plain, "Ladda om sidan", AriaRole.Link);
        await Says(plain, "Du svarade 4 Systematiskt.");

        await screen.Locator(".mr-agree-levels input[value='2']").CheckAsync();
        await screen.GetByLabel("Varför enades ni om det?").FillAsync("De flesta, men inte alla.");
        await Press(screen, "Spara och visa nästa");
        await Says(screen, "Fråga 2 av 3");
        foreach (var phone in live)
            await Says(phone, "Fråga 2 av 3");
        await Assertions.Expect(live[0].Locator(".mr-choice input:checked")).ToHaveCountAsync(0);

        // The clock counts down on the screen and on the phones.
        await screen.GetByLabel("Minuter på klockan").FillAsync("5");
        await Press(screen, "Ställ klockan");
        await Assertions
            .Expect(live[0].Locator("[data-left]"))
            .ToContainTextAsync(":", new() { Timeout = Patience });

        await screen.GetByText("Avsluta verkstaden", new() { Exact = true }).ClickAsync();
        await Press(screen, "Avsluta för Socialnämnden");
        foreach (var phone in live)
            await Says(phone, "Verkstaden är slut");
        await Press(plain, "Ladda om sidan", AriaRole.Link);
        await Says(plain, "Verkstaden är slut");
        Assert.Equal(2, (await held.Round.Kept("D1.1.3")).ClaimedLevel);
    }

    private async Task<IPage> Join(HeldWorkshop held, bool javaScript)
    {
        var phone = await Open(new Look(JavaScript: javaScript, Width: 360));
        await phone.GotoAsync("/verkstad");
        await phone
            .GetByLabel("Kod", new() { Exact = true })
            .FillAsync(
                string.Create(CultureInfo.InvariantCulture, $" {held.Code[..4]} {held.Code[4..]}")
            );
        await Press(phone, "Anslut");
        await Press(phone, "Var med");
        await Says(phone, "Du är med i verkstaden");
        return phone;
    }

    private static Task Press(IPage page, string name, AriaRole role = AriaRole.Button) =>
        page.GetByRole(role, new() { Name = name, Exact = true }).ClickAsync();

    private static Task Says(IPage page, string words) =>
        Assertions
            .Expect(page.Locator("main"))
            .ToContainTextAsync(words, new() { Timeout = Patience });

    private static Task Spread(IPage page, string counts) =>
        Assertions
            .Expect(page.Locator("svg.mr-spread"))
            .ToHaveAttributeAsync("aria-label", counts, new() { Timeout = Patience });
}
