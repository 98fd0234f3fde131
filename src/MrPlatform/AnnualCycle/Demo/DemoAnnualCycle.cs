using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.Storage;

namespace MrPlatform.AnnualCycle.Demo;

/// <summary>
/// A year for each demo organisation: the typical dates taken in, and in Exempelköping some of them made its own and three of committees added.
/// In Development only and once.
/// </summary>
public static class DemoAnnualCycle
{
    public static async Task SeedDemoAnnualCycle(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var then = scope
            .ServiceProvider.GetRequiredService<TimeProvider>()
            .GetUtcNow()
            .AddDays(-20);
        foreach (var demo in new[] { DemoOrganisation.Exempelkoping, DemoOrganisation.Region })
        {
            var organisation = await db.Organisations.SingleAsync(o => o.Code == demo.Code);
            if (await db.AnnualDates.AnyAsync(d => d.OrganisationId == organisation.Id))
                continue;
            var leader = await LeaderOf(db, organisation.Id);
            var by = new By(leader.Id, leader.Name, then);
            AnnualPreset.TakeIn(db, organisation.Id, organisation.Kind, by);
            await db.SaveChangesAsync();
            if (demo == DemoOrganisation.Exempelkoping)
                await MakeOwn(db, organisation.Id, by);
        }
    }

    private static Task<Person> LeaderOf(MrContext db, Guid organisation) =>
        db.People.FirstAsync(p =>
            p.OrganisationId == organisation
            && p.Assignments.Any(a => a.Function == Function.ProcessLeader)
        );

    private static async Task MakeOwn(MrContext db, Guid organisation, By by)
    {
        var dates = await db
            .AnnualDates.Where(d => d.OrganisationId == organisation)
            .ToDictionaryAsync(d => d.Typical!, StringComparer.Ordinal);
        var units = await db
            .Units.Where(u => u.OrganisationId == organisation)
            .ToDictionaryAsync(u => u.Name, u => u.Id, StringComparer.Ordinal);
        Own("arsredovisning", new(3, 24));
        Own("ramar", new(6, 15));
        Own("delarsrapport", new(8, 31));
        Own("beslut", new(11, 23));
        db.AddRange(
            Of(
                "Socialnämnden",
                "Socialnämnden: budget i balans",
                new(5, 20),
                "Vem som väntar längst på insatser, och vad lagen kräver."
            ),
            Of(
                "Barn- och utbildningsnämnden",
                "Barn- och utbildningsnämnden: elevhälsan",
                new(10, 6),
                "Vad eleverna har sagt i årets dialoger."
            ),
            Of(
                "Kultur- och fritidsnämnden",
                "Kultur- och fritidsnämnden: avgifter",
                new(11, 10),
                "Prövningen av barnets bästa för de nya avgifterna."
            )
        );
        await db.SaveChangesAsync();

        void Own(string typical, CycleDay when) =>
            dates[typical].Change(dates[typical].Plan with { When = when }, by);
        AnnualDate Of(string unit, string title, CycleDay when, string bring) =>
            new(organisation, new(title, AnnualDateKind.Meeting, when, units[unit], bring), by);
    }
}
