using MrPlatform.Accountability;
using MrPlatform.ActionPlans;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Tests.Harness;

/// <summary>A plan of Exempelköping with a goal and a measure that changed nothing, so that there is a shortcoming whatever the rounds say.</summary>
internal sealed record DemoPlanned(Guid Plan, Guid Measure)
{
    public string Gap => $"atgard-{Measure:N}";

    public static async Task<DemoPlanned> Of(MrContext db, Organisation owner, DateTimeOffset now)
    {
        var by = new By(PersonId: null, "Aino Berg", now);
        var plan = new ActionPlan(
            owner.Id,
            "Plan",
            new(new(2027, 1, 1), new(2028, 12, 31)),
            roundId: null,
            by
        );
        var goal = plan.Set(new("Barn får svar", Gap: null, Criterion: null), by);
        var measure = new Measure(plan, goal, new("Svara"), by);
        db.AddRange(plan, goal, measure);
        db.Add(measure.Tell(MeasureStatus.Done, text: null, newDay: null, by));
        db.Add(measure.TellEffect(EffectSeen.No, "Inget.", value: null, by));
        await db.SaveChangesAsync();
        return new(plan.Id, measure.Id);
    }
}
