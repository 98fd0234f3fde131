using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.OwnFrameworks;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Moving;

/// <summary>An open round moves to a later version of its framework, answer by answer, and back to exactly what it was.</summary>
public sealed class MoveRoundTests : AppTests
{
    private static readonly FrameworkText First = Own.Text(
        "flytt",
        Own.Item("K1"),
        Own.Item("O1", "Gamla ord om samma sak."),
        Own.Item("D1", "Två saker på en gång."),
        Own.Item("S1", "Den ena halvan."),
        Own.Item("S2", "Den andra halvan."),
        Own.Item("B1", "Det som inte ska frågas mer."),
        Own.Item("N1", "Byter beteckning men inte ord alls här.")
    );

    private static readonly FrameworkText Second = First with
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

    [Fact]
    public async Task Only_the_process_leader_moves_and_only_where_there_is_somewhere_to_move()
    {
        var (round, id) = await Begun();
        (await (await App.As("administrator")).Open($"{round.Address}/flytta")).Answers(
            HttpStatusCode.Forbidden
        );
        (await (await App.As("handlaggare")).Open($"{round.Address}/flytta")).Answers(
            HttpStatusCode.NotFound
        );
        (await round.Leader.Open($"{round.Address}/flytta")).Shows(
            "Rundan är redan i den senaste versionen."
        );
        (await round.Leader.Open(round.Address)).DoesNotShow("Flytta till en annan version");
        (await round.Leader.Open($"{round.Address}/flytta?till=9.9.9")).Answers(
            HttpStatusCode.NotFound
        );
        (await round.Leader.Forge($"{round.Address}/flytta?till=9.9.9")).Answers(
            HttpStatusCode.NotFound
        );
        (await round.Leader.Forge($"{round.Address}/flytta")).Answers(HttpStatusCode.Conflict);
        await Next(round.Leader, id);
        (await round.Leader.Open(round.Address))
            .Shows("Flytta till en annan version")
            .Shows("version 1.0.0");
    }

    [Fact]
    public async Task A_concluded_round_stays_where_it_is()
    {
        var (round, id) = await Begun();
        await round.Answer("K1", "Nivå 2");
        await round.Conclude();
        await Next(round.Leader, id);
        (await round.Leader.Open($"{round.Address}/flytta"))
            .Shows("Rundan är avslutad. Den står kvar i den version den avslutades i")
            .DoesNotShow("Flytta rundan till version");
        (await round.Leader.Forge($"{round.Address}/flytta?till=2.0.0", ("version", "1"))).Answers(
            HttpStatusCode.Conflict
        );
    }

    [Fact]
    public async Task A_move_is_previewed_made_and_taken_back_to_exactly_what_was()
    {
        var (round, id) = await Begun();
        foreach (var item in First.Items)
            await round.Answer(item.Id, "Nivå 3", "Därför.");
        await round.Answer("K1", "Vet inte", unit: 2);
        var before = await Snapshot(round.Id);
        await Next(round.Leader, id);

        var page = await round.Leader.Open($"{round.Address}/flytta");
        page.Shows("3 svar står kvar som de är.")
            .Shows("1 svar står kvar men frågan har ny lydelse.")
            .Shows("3 svar läggs åt sidan för att frågan är delad eller ihopslagen.")
            .Shows("1 svar läggs åt sidan för att frågan inte ställs längre.")
            .Shows("1 frågor är nya.");
        Assert.Equal(before, await Snapshot(round.Id));

        page = await page.Press("Flytta rundan till version 2.0.0");
        page.Shows("Inget har besvarats sedan dess.").Shows("nu i version 2.0.0");
        await Recount.Agrees(App, round.Id);
        Assert.Equal(3, (await round.Kept("N2")).ClaimedLevel);
        Assert.True((await round.Kept("O1")).ToConfirm);
        Assert.False((await round.Kept("K1")).ToConfirm);
        foreach (var code in new[] { "D1a", "D1b", "S", "X1" })
            Assert.Equal(AnswerState.Unanswered, (await round.Kept(code)).State);
        (await round.Leader.Open(round.Address)).Shows("1 svar väntar på att bekräftas");
        (await round.Leader.Open(round.Address + "?enhet=1")).Shows("Nytt område");
        (await round.Leader.Open(round.Criterion("B1"))).Answers(HttpStatusCode.NotFound);
        (await round.Leader.Open(round.Criterion("O1"))).Shows("Frågan har fått ny lydelse");
        (await round.Leader.Open(round.Result)).Answers(HttpStatusCode.OK);
        Assert.Contains(
            await round.Journal(),
            line =>
                line.Contains(
                    "flyttade rundan Provrunda från version 1.0.0 till version 2.0.0",
                    StringComparison.Ordinal
                )
        );

        page = await (await round.Leader.Open($"{round.Address}/flytta")).Press(
            "Flytta tillbaka till version 1.0.0"
        );
        page.Shows("nu i version 1.0.0").Shows("flyttade tillbaka den");
        Assert.Equal(before, await Snapshot(round.Id));
        await Recount.Agrees(App, round.Id);
        Assert.Contains(
            await round.Journal(),
            line =>
                line.Contains(
                    "flyttade tillbaka rundan Provrunda till version 1.0.0",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task What_is_answered_after_a_move_is_never_lost_when_it_is_taken_back_and_made_again()
    {
        var (round, id) = await Begun();
        await round.Answer("O1", "Nivå 2");
        await round.Answer("K1", "Nivå 2");
        await Next(round.Leader, id);
        await (await round.Leader.Open($"{round.Address}/flytta")).Press(
            "Flytta rundan till version 2.0.0"
        );
        await round.Answer("O1", "Nivå 4");
        await round.Answer("K1", "Nivå 3");
        await round.Answer("X1", "Nivå 1", "Ny fråga, nytt svar.");

        var page = await round.Leader.Open($"{round.Address}/flytta");
        page.Shows("3 svar har getts sedan dess.");
        await page.Press("Flytta tillbaka till version 1.0.0");
        Assert.Equal(4, (await round.Kept("O1")).ClaimedLevel);
        Assert.True((await round.Kept("O1")).ToConfirm);
        Assert.Equal(3, (await round.Kept("K1")).ClaimedLevel);
        Assert.False((await round.Kept("K1")).ToConfirm);
        (await round.Leader.Open(round.Criterion("X1"))).Answers(HttpStatusCode.NotFound);

        page = await round.Leader.Open($"{round.Address}/flytta");
        page.Shows("har svar från förr som kommer tillbaka");
        await page.Press("Flytta rundan till version 2.0.0");
        Assert.Equal("Ny fråga, nytt svar.", (await round.Kept("X1")).Motivation);
        Assert.True((await round.Kept("X1")).ToConfirm);
        await Recount.Agrees(App, round.Id);
    }

    [Fact]
    public async Task An_answer_is_confirmed_or_changed_when_its_question_has_other_words()
    {
        var (round, id) = await Begun();
        await round.Answer("O1", "Nivå 2", "Som förr.");
        await Next(round.Leader, id);
        await (await round.Leader.Open($"{round.Address}/flytta")).Press(
            "Flytta rundan till version 2.0.0"
        );
        var page = await (await round.Leader.Open(round.Address)).Follow("Gå igenom dem");
        page.Shows("Nya ord om samma sak.")
            .Shows("Frågan löd: Gamla ord om samma sak.")
            .Shows("Som förr.");
        (
            await (await App.As("revisor")).Forge(
                page.Address,
                ("svar", $"{(await round.Kept("O1")).Id}")
            )
        ).Answers(HttpStatusCode.Forbidden);
        (await round.Leader.Forge(page.Address, ("svar", $"{Guid.NewGuid()}"))).Answers(
            HttpStatusCode.NotFound
        );
        (
            await round.Leader.Forge(
                page.Address,
                ("svar", $"{(await round.Kept("O1")).Id}"),
                ("version", "99")
            )
        ).Answers(HttpStatusCode.Conflict);

        (await page.Press("Svaret gäller fortfarande O1 Kommunövergripande")).Shows(
            "Inget svar väntar på att bekräftas."
        );
        Assert.Equal(2, (await round.Kept("O1")).ClaimedLevel);
        Assert.Contains(
            await round.Journal(),
            line => line.Contains("bekräftade svaret på O1", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_move_that_was_looked_at_before_somebody_moved_it_is_not_made_twice()
    {
        var (round, id) = await Begun();
        await Next(round.Leader, id);
        var mine = await round.Leader.Open($"{round.Address}/flytta");
        await (await round.Leader.Open($"{round.Address}/flytta")).Press(
            "Flytta rundan till version 2.0.0"
        );
        (await mine.Press("Flytta rundan till version 2.0.0")).Answers(HttpStatusCode.NotFound);
        var back = await round.Leader.Open($"{round.Address}/flytta");
        await back.Press("Flytta tillbaka till version 1.0.0");
        (await back.Press("Flytta tillbaka till version 1.0.0")).Answers(HttpStatusCode.Conflict);
        (await mine.Press("Flytta rundan till version 2.0.0"))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Rundan har ändrats");
    }

    [Fact]
    public async Task Rounds_in_two_versions_are_compared_by_what_became_of_what()
    {
        var (round, id) = await Begun();
        foreach (var item in First.Items)
            await round.Answer(item.Id, "Nivå 2");
        await round.Conclude();
        await Next(round.Leader, id);
        var later = await BeginIn(App, $"egen-{id:N}", Overall);
        await later.Answer("N2", "Nivå 4");
        await later.Answer("K1", "Nivå 2");
        (await later.Leader.Open($"{later.Address}/jamfor"))
            .Answers(HttpStatusCode.OK)
            .Shows("(var N1)")
            .Shows("Det som inte ska frågas mer.");
    }

    private async Task<(StartedRound Round, Guid Framework)> Begun()
    {
        var id = await Own.Publish(await App.As("processledare"), First);
        return (await BeginIn(App, $"egen-{id:N}", Overall, Social), id);
    }

    private async Task Next(Visitor leader, Guid id)
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
        App.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    /// <summary>Everything that is answered and asked, and how it counts; versions of rows apart, which only tell that they have been touched.</summary>
    private async Task<string> Snapshot(Guid round)
    {
        await using var scope = App.Services.CreateAsyncScope();
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
