using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Library.Examples.Pictures;
using MrPlatform.Library.Examples.Publishing;
using MrPlatform.Library.Examples.Reflecting;
using MrPlatform.Library.Examples.Trying;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples.Demo;

/// <summary>
/// Gives Exempelköping examples in three states, a reflection and two things it tries, in Development only and once.
/// </summary>
public static class DemoExamples
{
    public static async Task SeedDemoExamples(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<MrContext>();
        var owner = await db.Organisations.SingleAsync(o =>
            o.Code == DemoOrganisation.Exempelkoping.Code
        );
        if (await db.SubmittedExamples.AnyAsync(e => e.OrganisationId == owner.Id))
            return;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var leader = await Called(db, "processledare", now);
        var head = await Called(db, "chef", now);
        var editor = await Called(db, "redaktor", now);

        var published = Written(owner, DemoTexts.Text("bokbussen"), head, daysAgo: 120);
        published.Add(Picture(published.Id, Before(head, 110)), Before(head, 110));
        published.Submit(Before(head, 100));
        published.Comment("Tack! Vi läser under veckan.", Before(editor, 97));
        db.Add(published);
        await services
            .GetRequiredService<PublishExample>()
            .Publish(published, Before(editor, 90), CancellationToken.None);
        var submitted = Written(owner, DemoTexts.Text("beslutsbrev"), leader, daysAgo: 30);
        submitted.Submit(Before(leader, 3));
        db.Add(submitted);
        db.Add(Written(owner, DemoTexts.Text("simskolan"), leader, daysAgo: 10));
        await AddNotes(db, owner, leader, head);
        await db.SaveChangesAsync();
    }

    private static async Task AddNotes(MrContext db, Organisation owner, By leader, By head)
    {
        var units = await db.Units.Where(u => u.OrganisationId == owner.Id).ToListAsync();
        var whole = units.Single(u => u.Kind == UnitKind.Overall);
        var housing = units.Single(u => u.Kind == UnitKind.Company);
        var snow = ("karlskoga-snorojning", "Snöröjning som börjar hos den som går");
        db.Add(new Reflection((owner.Id, whole.Id), snow, DemoTexts.OnSnow, Before(leader, 20)));
        db.Add(
            new Adaptation(
                (owner.Id, whole.Id),
                snow,
                (
                    "Vi börjar med gångvägarna till skolorna i tätorten och mäter fallolyckor.",
                    Before(leader, 40).Today
                ),
                Before(leader, 45)
            )
        );
        var eviction = ("koping-vrakning", "En halvtid som kommer in före vräkningen");
        var tried = new Adaptation(
            (owner.Id, housing.Id),
            eviction,
            (
                "Bostadsbolaget ringer hyresgäster med barn redan vid första missade hyran.",
                Before(head, 300).Today
            ),
            Before(head, 310)
        );
        tried.Tell(
            DemoTexts.NoEffect(Before(head, 60).Today),
            share: true,
            eviction.Item2,
            Before(head, 55)
        );
        db.Add(tried);
    }

    private static SubmittedExample Written(
        Organisation owner,
        (ExampleText Text, SourceNote[] Sources) written,
        By by,
        int daysAgo
    )
    {
        var example = new SubmittedExample(owner.Id, written.Text.Title, Before(by, daysAgo));
        example.Write(new(written.Text, written.Sources), Before(by, daysAgo - 1));
        return example;
    }

    private static ExampleImage Picture(Guid example, By by)
    {
        using var file = typeof(DemoExamples).Assembly.GetManifestResourceStream(
            "MrPlatform.Library.Examples.Demo.bokbussen.png"
        )!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return new(
            example,
            RecognisedImage.In(bytes.ToArray())!,
            "Karta: den gamla rundan gick rakt fram. Den nya stannar vid Ekbackens boende, moskén och Norra torget.",
            "Bokbussens runda före och efter 2025.",
            by
        );
    }

    private static By Before(By by, int days) => by with { At = by.At.AddDays(-days) };

    private static async Task<By> Called(MrContext db, string key, DateTimeOffset now)
    {
        var email = DemoPerson.All.Single(p => p.Key == key).Email;
        var person = await db.People.SingleAsync(p => p.Email == email);
        return new(person.Id, person.Name, now);
    }
}
