using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.ActionPlans;
using MrPlatform.Organisations;
using MrPlatform.OwnFrameworks;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>A plan with a measure of each kind: late, soon, far away, done and to be told of, and one whose person has left.</summary>
internal sealed record BoardPlan(Guid Plan, Guid Unit, string LeftBy)
{
    public static async Task<BoardPlan> In(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var respondent = await db.People.SingleAsync(p =>
            p.Email == "respondent@exempelkoping.example"
        );
        var unit = await db.Units.SingleAsync(u =>
            u.OrganisationId == respondent.OrganisationId && u.Name == "Socialnämnden"
        );
        var now = app.Clock.GetUtcNow();
        var by = new By(PersonId: null, "Aino Berg", now.AddDays(-60));
        var gone = new Person(
            respondent.OrganisationId,
            "Gun Borta",
            $"{Guid.NewGuid():N}@a.example",
            by
        );
        gone.Leave(by);
        var plan = new ActionPlan(
            respondent.OrganisationId!.Value,
            "Tavelplan",
            new(new(2026, 1, 1), new(2027, 12, 31)),
            roundId: null,
            by
        );
        db.AddRange(gone, plan);
        // D3.1.4 belongs to the role of democracy actor.
        var voice = Goal("Den som deltar får svar", "D3.1.4");
        var free = Goal("Utan kriterium", null);
        Add(
            voice,
            new("Ärligt svar i tid")
            {
                Owner = "Kansliet",
                UnitId = unit.Id,
                PersonId = respondent.Id,
                DueOn = new(2026, 11, 1),
            }
        );
        Add(
            voice,
            new("Öppna dörren")
            {
                Owner = "Kansliet",
                UnitId = unit.Id,
                DueOn = new(2026, 12, 10),
            }
        );
        Add(free, new("Senare sak") { Owner = "=1+1", DueOn = new(2027, 9, 1) });
        Add(
            free,
            new("Lämnad sak")
            {
                Owner = "Kansliet",
                PersonId = gone.Id,
                DueOn = new(2027, 10, 1),
            }
        );
        var done = Add(
            voice,
            new("Gjord sak")
            {
                Owner = "Kansliet",
                DueOn = new(2026, 10, 1),
                EffectOn = new(2026, 11, 20),
            }
        );
        db.Add(done.Tell(MeasureStatus.Done, text: null, newDay: null, by));
        await db.SaveChangesAsync();
        return new(plan.Id, unit.Id, gone.Name);

        Goal Goal(string title, string? criterion)
        {
            var goal = plan.Set(new(title, criterion, criterion), by);
            db.Add(goal);
            return goal;
        }

        Measure Add(Goal goal, GivenMeasure given)
        {
            var measure = new Measure(plan, goal, given, by);
            db.Add(measure);
            return measure;
        }
    }

    /// <summary>One more plan, after a round in the organisation's own framework: its criterion has no role and belongs to no right.</summary>
    public static async Task InOwnFramework(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var own = await db.OwnFrameworks.FirstAsync();
        var round = await StartedRound.BeginIn(app, own.FrameworkId, StartedRound.Social);
        var by = new By(PersonId: null, "Aino Berg", app.Clock.GetUtcNow());
        var plan = new ActionPlan(
            own.OrganisationId,
            "Egen plan",
            new(new(2026, 1, 1), new(2027, 12, 31)),
            round.Id,
            by
        );
        var goal = plan.Set(new("Den som vill vara med hör av sig", "NM1.1", "NM1.1"), by);
        db.AddRange(plan, goal, new Measure(plan, goal, new("Bjud in"), by));
        await db.SaveChangesAsync();
    }
}
