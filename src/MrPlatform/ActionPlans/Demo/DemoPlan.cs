using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Demo;

/// <summary>
/// A plan for Exempelköping after its concluded round: four goals, and measures that are planned, going, late and done. In Development only and once.
/// </summary>
public static class DemoPlan
{
    public static async Task SeedDemoPlan(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<MrContext>();
        var code = DemoOrganisation.Exempelkoping.Code;
        var organisation = await db.Organisations.SingleAsync(o => o.Code == code);
        var round = await db
            .SelfAssessments.Where(a =>
                a.OrganisationId == organisation.Id
                && a.ConcludedAt != null
                && a.FrameworkId == Framework.HumanRights
            )
            .OrderByDescending(a => a.StartedAt)
            .FirstOrDefaultAsync();
        if (
            round is null
            || await db.ActionPlans.AnyAsync(p => p.OrganisationId == organisation.Id)
        )
            return;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var by = new By(round.StartedById, round.StartedByName, now.AddDays(-70));
        var units = await db
            .Units.Where(u => u.OrganisationId == organisation.Id)
            .ToDictionaryAsync(u => u.Name);
        var respondent = await db.People.SingleAsync(p =>
            p.OrganisationId == organisation.Id && p.Name == "Ylva Nordin"
        );
        var plan = new ActionPlan(
            organisation.Id,
            "Handlingsplan 2027–2028",
            new(new(2027, 1, 1), new(2028, 12, 31)),
            round.Id,
            by
        );
        db.Add(plan);
        var results = CriterionResult.From(
            services.GetRequiredService<Knowledge>().FrameworkOf(round),
            await db.CriterionTallies.Where(c => c.SelfAssessmentId == round.Id).ToListAsync()
        );
        new Written(db, plan, units, by, Stockholm.DayOf(now))
        {
            Levels = results.ToDictionary(r => r.Criterion.Id, r => (long?)r.Level?.Level),
        }.Everything(respondent.Id);
        await db.SaveChangesAsync();
    }

    private sealed record Written(
        MrContext Db,
        ActionPlan Plan,
        Dictionary<string, Unit> Units,
        By By,
        DateOnly Today
    )
    {
        public required Dictionary<string, long?> Levels { get; init; }

        public void Everything(Guid respondent)
        {
            var dialogue = Goal(
                "Den som deltar i en dialog får veta vad den ledde till",
                "D3.1.4",
                "deltagare i fritidsgårdsdialogen"
            );
            Tell(
                Measure(
                    dialogue,
                    new(
                        "Varje dialog slutar med ett svar: detta ändrade vi, detta inte, och därför"
                    )
                    {
                        Owner = "Kansliet",
                        UnitId = Units["Kommunstyrelsen"].Id,
                        DueOn = Today.AddDays(-12),
                        EffectOn = Today.AddDays(170),
                        Indicator = "Dialoger med svar i tid",
                        StartValue = "2 av 9",
                        TargetValue = "alla",
                        GoverningDocument = "Riktlinjer för medborgardialog",
                        Budget = Budget.None,
                    }
                ),
                MeasureStatus.Started,
                "Mallen för svar är klar och prövas i två dialoger."
            );
            Tell(
                Measure(
                    dialogue,
                    new("Skriv i inbjudan vilket datum svaret kommer och vem som svarar")
                    {
                        Owner = "Kommunikation",
                        UnitId = Units["Kommunstyrelsen"].Id,
                        DueOn = Today.AddDays(-40),
                        EffectOn = Today.AddDays(-2),
                        Indicator = "Inbjudningar med datum",
                        StartValue = "0",
                        TargetValue = "alla",
                    }
                ),
                MeasureStatus.Done,
                "Alla inbjudningar från och med oktober har datum och namn på funktionen."
            );
            var child = Goal(
                "Barn får säga vad de tycker innan nämnden beslutar om dem",
                "D2.1.2",
                null
            );
            Tell(
                Measure(
                    child,
                    new("Skilj på enkel och fördjupad prövning av barnets bästa")
                    {
                        Owner = "Kommunjuristen",
                        UnitId = Units["Socialnämnden"].Id,
                        PersonId = respondent,
                        DueOn = Today.AddDays(95),
                        EffectOn = Today.AddDays(460),
                        Indicator = "Ärenden med prövning",
                        StartValue = "31 %",
                        TargetValue = "90 %",
                        GoverningDocument = "Socialnämndens verksamhetsplan 2027",
                        Paragraph = "Mål 3",
                        Budget = Budget.WithinFrame,
                    }
                ),
                MeasureStatus.Started,
                null
            );
            Measure(
                child,
                new("Skriv ett svar till barnet på en halv sida: så här blev det, och därför")
                {
                    Owner = "Nämndsekreterarna",
                    UnitId = Units["Socialnämnden"].Id,
                    DueOn = Today.AddDays(150),
                }
            );
            Barriers();
        }

        private void Barriers()
        {
            var access = Goal(
                "Den som möter hinder i våra lokaler ser dem försvinna",
                "S2.1.4",
                "rådet för funktionshinderfrågor"
            );
            var barriers = Measure(
                access,
                new(
                    "Ta bort tio enkla hinder före sommaren: en kant, en otydlig skylt, en tung dörr"
                )
                {
                    Owner = "Fastighetschefen",
                    UnitId = Units["Kommunstyrelsen"].Id,
                    DueOn = Today.AddDays(190),
                    EffectOn = Today.AddDays(320),
                    Indicator = "Hinder borta",
                    StartValue = "3",
                    TargetValue = "10",
                    Budget = Budget.OwnLine,
                    Amount = 250_000,
                    BudgetYear = Today.Year + 1,
                    RegistryNumber = "KS 2026/318",
                }
            );
            barriers.Join([Units["Bibliotek"].Id]);
            Tell(
                barriers,
                MeasureStatus.Started,
                "Tre hinder är borta: en kant, en skylt och en dörr."
            );
            var complaint = Goal("Den som vill klaga vet hur, och vågar", "D4.2.1", null);
            Measure(
                complaint,
                new(
                    "Testa vägen i tre verksamheter som om du vore ny där, och anteckna varje hinder"
                )
                {
                    Owner = "Kontaktcenter",
                    UnitId = Units["Kommunstyrelsen"].Id,
                    DueOn = Today.AddDays(80),
                    EffectOn = Today.AddDays(380),
                    Indicator = "Boende som vet vem de kontaktar",
                    StartValue = "71 %",
                    TargetValue = "85 %",
                }
            );
        }

        private Goal Goal(string title, string criterion, string? proposer)
        {
            var level = Levels[criterion];
            var goal = Plan.Set(
                new(title, criterion, criterion)
                {
                    StartLevel = level,
                    TargetLevel = level is { } start ? Math.Clamp(start + 1, 3, 4) : 3,
                    TargetYear = 2028,
                    ProposedBy = proposer,
                },
                By
            );
            Db.Add(goal);
            return goal;
        }

        private Measure Measure(Goal goal, GivenMeasure given)
        {
            var measure = new Measure(Plan, goal, given, By);
            Db.Add(measure);
            return measure;
        }

        private void Tell(Measure measure, MeasureStatus status, string? text) =>
            Db.Add(measure.Tell(status, text, newDay: null, By with { At = By.At.AddDays(21) }));
    }
}
