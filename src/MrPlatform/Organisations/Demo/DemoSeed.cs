using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.Demo;

/// <summary>Puts the made-up organisations and people in the database at a development start, once.</summary>
public static class DemoSeed
{
    public static async Task SeedDemo(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        // Set up well before the round of last year that the demo also has.
        var then = scope
            .ServiceProvider.GetRequiredService<TimeProvider>()
            .GetUtcNow()
            .AddDays(-500);
        var by = new By(PersonId: null, "Demodata", then);
        await Seed(db, DemoOrganisation.Exempelkoping, by);
        await Seed(db, DemoOrganisation.Region, by);
        await SeedEditors(db, by);
    }

    private static async Task Seed(MrContext db, DemoOrganisation demo, By by)
    {
        if (await db.Organisations.AnyAsync(o => o.Code == demo.Code))
            return;
        var organisation = new Organisation(demo.Code, demo.Name, demo.Kind, by);
        var units = demo.Tree.Lay(organisation.Id, by);
        db.Add(organisation);
        db.AddRange(units);
        foreach (var demoPerson in DemoPerson.All.Where(p => p.Organisation == demo))
        {
            var person = new Person(organisation.Id, demoPerson.Name, demoPerson.Email, by);
            person.Give(
                demoPerson.Function,
                demoPerson.Unit is null ? null : units.Single(u => u.Name == demoPerson.Unit),
                by
            );
            db.Add(person);
        }
        await db.RecountReach(organisation.Id, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    private static async Task SeedEditors(MrContext db, By by)
    {
        foreach (var editor in DemoPerson.All.Where(p => p.Organisation is null))
        {
            if (await db.People.AnyAsync(p => p.Email == editor.Email))
                continue;
            var person = new Person(organisationId: null, editor.Name, editor.Email, by);
            person.Give(editor.Function, unit: null, by);
            db.Add(person);
        }
        await db.SaveChangesAsync();
    }
}
