using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.ActionPlans;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>Plans of Exempelköping whose measures stand with given units, and what happens to the units.</summary>
internal sealed class UnitPlans(TestApp app)
{
    public async Task<Guid> Make(
        Action<Func<GivenMeasure, Measure>, Dictionary<string, Unit>> write
    )
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var owner = await Owner(db);
        var units = await db
            .Units.Where(u => u.OrganisationId == owner)
            .ToDictionaryAsync(u => u.Name);
        var plan = new ActionPlan(
            owner,
            "Enheternas plan",
            new(new(2026, 1, 1), new(2027, 12, 31)),
            roundId: null,
            By()
        );
        var goal = plan.Set(new("Den som läser får hjälp", Gap: null, Criterion: null), By());
        db.AddRange(plan, goal);
        write(
            given =>
            {
                var measure = new Measure(plan, goal, given, By());
                db.Add(measure);
                return measure;
            },
            units
        );
        await db.SaveChangesAsync();
        return plan.Id;
    }

    /// <summary>So that no other test meets its measures.</summary>
    public async Task Remove(Guid plan)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        db.RemoveRange(
            await db.Measures.Include(m => m.Parts).Where(m => m.ActionPlanId == plan).ToListAsync()
        );
        db.RemoveRange(
            await db
                .StatusActs.Where(a =>
                    db.Set<Measure>().Any(m => m.Id == a.MeasureId && m.ActionPlanId == plan)
                )
                .ToListAsync()
        );
        await db.SaveChangesAsync();
    }

    public async Task<Guid> Unit(string name)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var owner = await Owner(db);
        return (await db.Units.SingleAsync(u => u.OrganisationId == owner && u.Name == name)).Id;
    }

    public async Task Close(string name)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var owner = await Owner(db);
        var units = await db.Units.Where(u => u.OrganisationId == owner).ToListAsync();
        units.Single(u => u.Name == name).Close(new UnitTree(units), By());
        await db.SaveChangesAsync();
    }

    /// <summary>The app is shared: what one test closes the next finds open.</summary>
    public async Task Open(string name)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var owner = await Owner(db);
        await db
            .Units.Where(u => u.OrganisationId == owner && u.Name == name)
            .ExecuteUpdateAsync(u => u.SetProperty(x => x.ClosedAt, (DateTimeOffset?)null));
    }

    private static async Task<Guid> Owner(MrContext db) =>
        (await db.People.SingleAsync(p => p.Email == "chef@exempelkoping.example"))
            .OrganisationId!
            .Value;

    public By By() => new(PersonId: null, "Aino Berg", app.Clock.GetUtcNow().AddDays(-60));
}
