using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Allotting;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Demo;

/// <summary>
/// Shares out some of Exempelköping's open round: to the head by function, to the respondent by name with one criterion late, to a function
/// nobody has; and one comment. In Development only and once.
/// </summary>
public static class DemoWork
{
    public static async Task SeedDemoWork(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<MrContext>();
        var code = DemoOrganisation.Exempelkoping.Code;
        var organisation = await db.Organisations.SingleAsync(o => o.Code == code);
        var round = await db
            .SelfAssessments.Where(a =>
                a.OrganisationId == organisation.Id
                && a.ConcludedAt == null
                && a.FrameworkId == Framework.HumanRights
            )
            .OrderByDescending(a => a.StartedAt)
            .FirstOrDefaultAsync();
        // Once for the organisation: the newest open round may be somebody's own when the program starts again.
        if (
            round is null
            || await db.Allotments.AnyAsync(x =>
                db.Set<SelfAssessment>()
                    .Any(a => a.Id == x.SelfAssessmentId && a.OrganisationId == organisation.Id)
            )
        )
            return;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var by = new By(round.StartedById, round.StartedByName, now.AddDays(-8));
        var today = Stockholm.DayOf(now);
        var respondent = await Named("Ylva Nordin");

        await Share("Kultur- och fritidsnämnden", new(null, Function.Head), 6, today.AddDays(10));
        await Share("Socialnämnden", new(respondent.Id, null), 1, today.AddDays(-2));
        await Share("Socialnämnden", new(respondent.Id, null), 4, today.AddDays(12));
        await Share("Miljönämnden", new(null, Function.Head), 3, today.AddDays(14));

        var unit = await Unit("Socialnämnden");
        var answer = await db
            .Answers.Where(a => a.RatingUnitId == unit.Id)
            .OrderBy(a => a.Criterion)
            .FirstAsync();
        db.Add(
            round.Comment(
                unit,
                answer.Criterion,
                "Vi behöver fråga avdelningscheferna om rutinen gäller i alla områden innan vi svarar.",
                new(respondent.Id, respondent.Name, now.AddDays(-1))
            )
        );
        await db.SaveChangesAsync();

        Task<Person> Named(string name) =>
            db.People.SingleAsync(p => p.OrganisationId == organisation.Id && p.Name == name);

        Task<RatingUnit> Unit(string name) =>
            db.RatingUnits.SingleAsync(u => u.SelfAssessmentId == round.Id && u.Name == name);

        // Given eight days ago, so that one can be late by now.
        async Task Share(string name, Taker taker, int many, DateOnly due)
        {
            var chosen = await Unit(name);
            var answers = await db
                .Answers.Where(a =>
                    a.RatingUnitId == chosen.Id
                    && a.State == AnswerState.Unanswered
                    && !db.Set<Allotment>().Any(x => x.AnswerId == a.Id)
                )
                .OrderBy(a => a.Criterion)
                .Take(many)
                .ToListAsync();
            var candidates = await Candidate.For(db, chosen, CancellationToken.None);
            var allotments = answers.Select(a => new Allotment(a, chosen)).ToList();
            round.Allot(chosen, allotments, candidates.First(c => c.Taker == taker), due, by);
            db.AddRange(allotments);
            await db.SaveChangesAsync();
        }
    }
}
