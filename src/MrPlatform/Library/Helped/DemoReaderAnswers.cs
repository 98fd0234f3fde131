using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.Library.Helped;

/// <summary>Some made-up answers while developing, so that the editor's list has something in it.</summary>
public static class DemoReaderAnswers
{
    private static readonly (string Page, bool Helped, string? Comment, string? Change)[] Said =
    [
        ("/uppslagsverk/kriterier/D3.1.4", true, null, null),
        ("/uppslagsverk/kriterier/D3.1.4", true, null, null),
        (
            "/uppslagsverk/kriterier/D3.1.4",
            false,
            "Jag förstår inte vem som ska svara: nämnden eller förvaltningen?",
            null
        ),
        ("/uppslagsverk/rattigheter/R15", true, "Bra med länkarna till lagen.", null),
        (
            "/uppslagsverk/lagar/SkolL",
            false,
            "Jag letade efter vad som gäller i fritidshemmet.",
            "Vi har skrivit ut att kraven också gäller fritidshemmet."
        ),
        ("/uppslagsverk/ordlista", true, null, null),
    ];

    public static async Task SeedDemoReaderAnswers(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<MrContext>();
        if (await db.ReaderAnswers.AnyAsync())
            return;
        var pages = services.GetRequiredService<AskedPages>();
        var version = services.GetRequiredService<Knowledge>().Swedish.Version;
        var at = services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(-Said.Length);
        foreach (var (path, helped, comment, change) in Said)
        {
            at = at.AddHours(20);
            if (pages.Find(path) is not { } page)
                continue;
            var answer = new ReaderAnswer(page, version, "sv", helped, at);
            if (comment is not null)
                answer.Tell(comment);
            if (change is not null)
                answer.AnswerWithChange(change, new By(PersonId: null, "Demodata", at.AddHours(3)));
            db.Add(answer);
        }
        await db.SaveChangesAsync();
    }
}
