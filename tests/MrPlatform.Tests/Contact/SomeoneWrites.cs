using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Contact;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Contact;

/// <summary>Somebody who opens the contact form, reads for a while and writes.</summary>
internal static class SomeoneWrites
{
    public const string Text = "Länken till lagen är trasig.\nSå här står det: ”404”.";

    /// <summary>The form, long enough ago to have been read.</summary>
    public static async Task<Page> OpensForm(TestApp app, string address = "/kontakt")
    {
        var form = await app.Visitor().Open(address);
        app.Clock.Advance(TimeSpan.FromSeconds(20));
        return form;
    }

    /// <summary>Sends a whole message and gives the page that came back.</summary>
    public static async Task<Page> Sends(
        TestApp app,
        string text = Text,
        string? email = "eva@kommun.example",
        string address = "/kontakt"
    )
    {
        var form = await OpensForm(app, address);
        return await form.Choose("Fel på en sida")
            .Fill("Ditt meddelande", text)
            .Fill("Ditt namn", "Eva Åström")
            .Fill("Din e-postadress", email ?? "")
            .Press("Skicka meddelandet");
    }

    /// <summary>The latest message, with what has been done with it.</summary>
    public static async Task<ContactMessage> Latest(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .ContactMessages.AsNoTracking()
            .Include(m => m.History.OrderBy(a => a.At))
            .OrderByDescending(m => m.Year)
            .ThenByDescending(m => m.Number)
            .FirstAsync();
    }

    public static async Task<int> Count(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .ContactMessages.CountAsync();
    }
}
