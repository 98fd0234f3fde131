using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.OwnFrameworks;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Moving;

/// <summary>A framework in two versions where everything that can become of a statement does, and a round in the first.</summary>
internal static class MovingRound
{
    public static readonly FrameworkText First = Own.Text(
        "flytt",
        Own.Item("K1"),
        Own.Item("O1", "Gamla ord om samma sak."),
        Own.Item("D1", "Två saker på en gång."),
        Own.Item("S1", "Den ena halvan."),
        Own.Item("S2", "Den andra halvan."),
        Own.Item("B1", "Det som inte ska frågas mer."),
        Own.Item("N1", "Byter beteckning men inte ord alls här.")
    );

    public static readonly FrameworkText Second = First with
    {
        Areas =
        [
            First.Areas[0] with
            {
                Items =
                [
                    Own.Item("K1"),
                    Own.Item("O1", "Nya ord om samma sak."),
                    Own.Item("D1a", "Den första saken."),
                    Own.Item("D1b", "Den andra saken."),
                ],
            },
            new()
            {
                Id = "Ny",
                Title = "Nytt område",
                Items =
                [
                    Own.Item("S", "Bägge halvorna."),
                    Own.Item("N2", "Byter beteckning men inte ord alls här."),
                    Own.Item("X1", "Helt nytt."),
                ],
            },
        ],
    };

    public static async Task<(StartedRound Round, Guid Framework)> Begun(TestApp app)
    {
        var id = await Own.Publish(await app.As("processledare"), First);
        return (await BeginIn(app, $"egen-{id:N}", Overall, Social), id);
    }

    public static async Task Next(TestApp app, Visitor leader, Guid id)
    {
        var page = await Own.Upload(leader, Own.Yaml(Second), "nästa.yaml");
        await page.Press("Ta in ramverket");
        page = await leader.Open($"/ramverk/{id}/publicera");
        page = await page.Submit(
            "Publicera versionen",
            ("Versionens nummer", "2.0.0"),
            ("Vad är nytt?", "Delat, ihopslaget och borttaget."),
            ("D1 lever vidare i", "D1a D1b"),
            ("S1 lever vidare i", "S"),
            ("S2 lever vidare i", "S"),
            ("B1 lever vidare i", ""),
            ("N1 lever vidare i", "N2")
        );
        Assert.Equal($"/ramverk/{id}", page.Address);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    /// <summary>Everything that is answered and asked, and how it counts; versions of rows apart, which only tell that they have been touched.</summary>
    public static async Task<string> Snapshot(TestApp app, Guid round)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var answers = await (
            from answer in db.Answers.AsNoTracking().Include(a => a.Evidence)
            join unit in db.RatingUnits on answer.RatingUnitId equals unit.Id
            where unit.SelfAssessmentId == round
            orderby unit.Number, answer.Criterion
            select new { unit.Number, answer }
        ).ToListAsync();
        var tallies = await db
            .CriterionTallies.AsNoTracking()
            .Where(t => t.SelfAssessmentId == round)
            .OrderBy(t => t.Criterion)
            .ThenBy(t => t.Layer)
            .ToListAsync();
        return string.Join(
            '\n',
            answers
                .Select(a =>
                    $"{a.Number} {a.answer.Id} {a.answer.Criterion} {a.answer.Area} {a.answer.State} {a.answer.ClaimedLevel} {a.answer.Level} {a.answer.Motivation} {a.answer.AnsweredAt} {a.answer.ToConfirm} {a.answer.RestsOnEvidence} {a.answer.SinksOn}"
                )
                .Concat(tallies.Select(t => $"{t.Criterion} {t.Layer} {t.Tally}"))
        );
    }
}
