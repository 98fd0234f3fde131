using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Mail;
using MrPlatform.Storage;
using MrPlatform.Tests.Contact;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Mail;

/// <summary>What happens to letters while somebody has yet to say where they are to go.</summary>
[Trait("Needs", "Database")]
[Trait("Needs", "Mail")]
public sealed class MailSettingsTests
{
    [Fact]
    public async Task Without_a_server_letters_stay_and_the_log_says_so_once()
    {
        await using var app = await TestApp.Start();
        await SomeoneWrites.Sends(app);
        await SomeoneWrites.Sends(app);
        app.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Single(
            app.Log.Lines,
            line => line.Contains("Mail:Host är inte angiven", StringComparison.Ordinal)
        );
        Assert.All(await Letters(app), letter => Assert.Equal(0, letter.Attempts));
        (await (await app.As("redaktor")).Open("/inkorg")).Shows(
            "E-post är inte inställd på servern. Brev skickas inte: 2 väntar i utkorgen."
        );
    }

    [Fact]
    public async Task A_function_without_address_gets_its_letters_when_it_has_one()
    {
        await using var server = await SmtpServer.Start();
        var settings = server.Settings;
        settings.Remove("Mail:Responsible:redaktionen");
        await using var app = await TestApp.Start(settings: settings);
        await SomeoneWrites.Sends(app);
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        (await (await app.As("redaktor")).Open("/inkorg")).Shows(
            "Redaktionen har ingen e-postadress i inställningarna."
        );
        Assert.Equal(0, Assert.Single(await Letters(app)).Attempts);

        await using var again = await TestApp.On(app.Database, settings: server.Settings);
        again.Clock.Advance(TimeSpan.FromMinutes(10));

        await server.Receives(1, again);
    }

    [Fact]
    public async Task A_server_without_a_sender_stops_the_start_with_a_sentence()
    {
        var fault = await Assert.ThrowsAnyAsync<Exception>(() =>
            TestApp.Start(settings: new() { ["Mail:Host"] = "mail.example" })
        );

        Assert.Contains("Mail:From saknas", fault.ToString(), StringComparison.Ordinal);
    }

    private static async Task<List<Letter>> Letters(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Letters.AsNoTracking()
            .ToListAsync();
    }
}
