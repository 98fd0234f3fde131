using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.ActionPlans;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Bench.Generating;

/// <summary>
/// A plan of 400 measures in 40 goals for the organisation that is measured, spread over its units and two years: planned, going, late, done. Made once by
/// the program's own entities, and found again in a database that is kept.
/// </summary>
internal static class MadeUpPlan
{
    public const int Goals = 40;
    public const int MeasuresOfGoal = 10;

    private const string Title = "Handlingsplan att mäta på";
    private const int MostUnits = 12;

    private static readonly DateTimeOffset MadeAt = new(2026, 1, 7, 8, 0, 0, TimeSpan.Zero);

    public static async Task<Guid> In(
        IServiceProvider services,
        Guid organisation,
        IReadOnlyList<string> criteria
    )
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var kept = await db
            .ActionPlans.Where(p => p.OrganisationId == organisation && p.Title == Title)
            .Select(p => (Guid?)p.Id)
            .FirstOrDefaultAsync();
        if (kept is { } id)
            return id;
        var units = await db
            .Units.Where(u => u.OrganisationId == organisation)
            .OrderBy(u => u.Position)
            .Take(MostUnits)
            .Select(u => u.Id)
            .ToListAsync();
        var by = new By(PersonId: null, "Mätning", MadeAt);
        var plan = new ActionPlan(
            organisation,
            Title,
            new(new(2026, 1, 1), new(2027, 12, 31)),
            roundId: null,
            by
        );
        db.Add(plan);
        for (var g = 0; g < Goals; g++)
        {
            var criterion = criteria[g % criteria.Count];
            var goal = plan.Set(
                new($"Den som behöver det får det som är nummer {g + 1}", criterion, criterion)
                {
                    StartLevel = 2,
                    TargetLevel = 3,
                    TargetYear = 2027,
                },
                by
            );
            db.Add(goal);
            for (var m = 0; m < MeasuresOfGoal; m++)
                Add(db, plan, goal, (g * MeasuresOfGoal) + m, units, by);
        }
        await db.SaveChangesAsync();
        await db.Database.CloseConnectionAsync();
        return plan.Id;
    }

    private static void Add(
        MrContext db,
        ActionPlan plan,
        Goal goal,
        int number,
        List<Guid> units,
        By by
    )
    {
        var due = new DateOnly(2026, 2, 1).AddDays(number * 7 % 690);
        var measure = new Measure(
            plan,
            goal,
            new($"Gör det som är åtgärd nummer {number + 1}")
            {
                Owner = $"Funktion {(number % 15) + 1}",
                UnitId = units[number % units.Count],
                DueOn = due,
                EffectOn = due.AddDays(180),
                Indicator = "Andel som får det",
                StartValue = "40 %",
                TargetValue = "90 %",
            },
            by
        );
        db.Add(measure);
        if (number % 4 is 1 or 2)
            db.Add(
                measure.Tell(
                    number % 4 == 1 ? MeasureStatus.Started : MeasureStatus.Done,
                    "Så här långt har vi kommit.",
                    newDay: null,
                    by
                )
            );
    }
}
