using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.ActionPlans.Exchanging.Hooks;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Demo;

/// <summary>A hook of Exempelköping that has been tried and is paused, so that the demo calls nobody. In Development only and once.</summary>
public static class DemoHook
{
    public static async Task SeedDemoHook(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<MrContext>();
        var code = DemoOrganisation.Exempelkoping.Code;
        var owner = await db.Organisations.SingleAsync(o => o.Code == code);
        var plan = await db
            .ActionPlans.Where(p => p.OrganisationId == owner.Id)
            .OrderBy(p => p.MadeAt)
            .FirstOrDefaultAsync();
        if (plan is null || await db.Hooks.AnyAsync(h => h.OrganisationId == owner.Id))
            return;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var by = new By(PersonId: null, plan.MadeByName, now.AddDays(-20));
        var hook = new Hook(
            owner.Id,
            new("Ledningssystemet", "https://ledningssystem.exempelkoping.example/krok"),
            services.GetRequiredService<HookSecrets>().New(),
            by
        );
        hook.ShowSecret(by);
        db.Add(hook);
        Tried(db, hook, new(Code: 410, Answer: "Gone", Fault: null), by);
        Tried(
            db,
            hook,
            new(Code: 204, Answer: null, Fault: null),
            by with
            {
                At = by.At.AddHours(1),
            }
        );
        hook.Pause(by with { At = by.At.AddHours(2) });
        await db.SaveChangesAsync();
    }

    private static void Tried(MrContext db, Hook hook, Attempt attempt, By by)
    {
        var delivery = hook.Try(by);
        delivery.Became(attempt, by.At.AddSeconds(2));
        db.Add(delivery).Property(d => d.Attempts).CurrentValue = 1;
    }
}
