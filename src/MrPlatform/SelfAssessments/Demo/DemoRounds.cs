using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Carrying;
using MrPlatform.SelfAssessments.Starting;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Demo;

/// <summary>
/// Gives each made-up organisation two concluded rounds, two years and a year ago, and one open, in Development only and once; the
/// municipality has carried the first into the joined-up checklist as well.
/// </summary>
public static class DemoRounds
{
    public static async Task SeedDemoRounds(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        foreach (var demo in new[] { DemoOrganisation.Exempelkoping, DemoOrganisation.Region })
        {
            var db = services.GetRequiredService<MrContext>();
            var organisation = await db.Organisations.SingleAsync(o => o.Code == demo.Code);
            if (await db.SelfAssessments.AnyAsync(a => a.OrganisationId == organisation.Id))
                continue;
            var rounds = new Seeder(
                db,
                services.GetRequiredService<StartRound>(),
                services.GetRequiredService<Knowledge>(),
                organisation
            );
            var first = await rounds.Round(
                now.AddDays(-760),
                season: 0,
                share: 96,
                concludeAfter: 45
            );
            if (demo == DemoOrganisation.Exempelkoping)
                await rounds.Carry(
                    services.GetRequiredService<StartCarriedRound>(),
                    first,
                    now.AddDays(-700)
                );
            await rounds.Round(now.AddDays(-400), season: 1, share: 96, concludeAfter: 45);
            var open = await rounds.Round(
                now.AddDays(-40),
                season: 2,
                share: 62,
                concludeAfter: null
            );
            await DemoHistory.Explain(db, services.GetRequiredService<Knowledge>(), open);
        }
    }

    private sealed class Seeder(
        MrContext db,
        StartRound start,
        Knowledge knowledge,
        Organisation organisation
    )
    {
        public async Task<SelfAssessment> Round(
            DateTimeOffset at,
            int season,
            int share,
            int? concludeAfter
        )
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var day = Stockholm.DayOf(at);
            var people = await db
                .People.Include(p => p.Assignments)
                .Where(p => p.OrganisationId == organisation.Id)
                .ToListAsync();
            var leader = people.Single(p =>
                p.Assignments.Exists(a => a.Function == Function.ProcessLeader)
            );
            var units = await db
                .Units.Where(u =>
                    u.OrganisationId == organisation.Id
                    && (u.Kind == UnitKind.Overall || u.Kind == UnitKind.Committee)
                )
                .OrderBy(u => u.Position)
                .ToListAsync();
            var framework = knowledge.Swedish.Frameworks.First(f => f.Id == Framework.HumanRights);
            var title = day.Month < 7 ? $"Nuläge våren {day.Year}" : $"Nuläge hösten {day.Year}";
            var plan = new RoundPlan(
                title,
                framework,
                RoundScope.Everything,
                new(day, day.AddDays(75)),
                day.AddDays(75),
                units
            );
            var round = await start.Start(organisation, plan, new(leader.Id, leader.Name, at));

            var asked = await db
                .RatingUnits.Where(u => u.SelfAssessmentId == round.Id)
                .OrderBy(u => u.Number)
                .ToListAsync();
            foreach (var unit in asked)
            {
                var who =
                    people.Find(p => p.Assignments.Exists(a => a.UnitId == unit.UnitId)) ?? leader;
                await Answer(
                    round,
                    unit,
                    framework,
                    new(
                        who.Id,
                        who.Name,
                        at.AddDays(3 + unit.Number * 2).AddHours(unit.Number % 7)
                    ),
                    season,
                    Share(share, unit)
                );
            }
            if (concludeAfter is { } days)
            {
                await db.Entry(round).ReloadAsync();
                round.Conclude(new(leader.Id, leader.Name, at.AddDays(days)));
                await db.SaveChangesAsync();
            }
            await transaction.CommitAsync();
            db.ChangeTracker.Clear();
            return round;
        }

        public Task Carry(StartCarriedRound carried, SelfAssessment from, DateTimeOffset at) =>
            DemoHistory.Carry(db, knowledge, carried, (organisation, from), at);

        /// <summary>Some units are done, some have not begun: an open round looks like that.</summary>
        private static int Share(int share, RatingUnit unit) =>
            share > 90
                ? share
                : (unit.Number % 4) switch
                {
                    0 => 15,
                    1 => 100,
                    2 => share,
                    _ => share + 20,
                };

        private async Task Answer(
            SelfAssessment round,
            RatingUnit unit,
            Framework framework,
            By by,
            int season,
            int share
        )
        {
            var answers = await db
                .Answers.Where(a => a.RatingUnitId == unit.Id)
                .OrderBy(a => a.Criterion)
                .ToListAsync();
            var given = answers.Take(answers.Count * share / 100).ToList();
            var moves = given
                .Select(a =>
                    (
                        a,
                        round.Answer(
                            a,
                            unit,
                            DemoAnswers.For(
                                framework.FindCriterion(a.Criterion)!,
                                unit.Name,
                                season,
                                by.Today
                            ),
                            by
                        )
                    )
                )
                .ToList();
            await db.SaveChangesAsync();
            await Counting.MoveInOpenRound(db, unit, moves, CancellationToken.None);
        }
    }
}
