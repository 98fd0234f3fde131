using Microsoft.EntityFrameworkCore;
using MrPlatform.Contact.Writing;
using MrPlatform.Mail;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.Storage;

namespace MrPlatform.Contact.Demo;

/// <summary>Two made-up messages in the inbox while developing, one answered and one new.</summary>
public static class DemoMessages
{
    private static readonly Written Fault = new(
        ContactTopic.Fault,
        "Länken till handledningen under ”Hör ihop med” leder till en sida som inte finns längre.",
        "/uppslagsverk/kriterier/D3.1.4",
        "Ida Möller",
        "ida.moller@exempelkoping.example",
        "sv"
    );

    private static readonly Written Accessibility = new(
        ContactTopic.Accessibility,
        "Jag använder bara tangentbordet. I sökningen hoppar markören till toppen av sidan när jag väljer ett förslag.",
        "/sok",
        Name: null,
        Email: null,
        "sv"
    );

    public static async Task SeedDemoMessages(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        if (await db.ContactMessages.AnyAsync())
            return;
        var messages = scope.ServiceProvider.GetRequiredService<ReceiveMessage>();
        var editor = await Editor(db);
        var answered = await messages.Receive(Fault, CancellationToken.None);
        answered.Answer(
            "Tack! Handledningen har flyttat. Vi har bytt länken.",
            new(editor.Id, editor.Name, answered.ReceivedAt)
        );
        await messages.Receive(Accessibility, CancellationToken.None);
        // Nobody is to get a letter about what never happened.
        await db.Letters.ExecuteDeleteAsync();
        await db.SaveChangesAsync();
    }

    private static async Task<Person> Editor(MrContext db)
    {
        var demo = DemoPerson.All.First(p => p.Function == Function.NationalEditor);
        return await db.People.SingleAsync(p => p.Email == demo.Email);
    }
}
