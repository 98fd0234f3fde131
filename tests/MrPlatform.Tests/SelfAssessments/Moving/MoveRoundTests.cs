using System.Net;
using MrPlatform.SelfAssessments;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.Results;
using MrPlatform.Tests.Ui.Sheets;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Moving;

/// <summary>An open round moves to a later version of its framework, answer by answer, and back to exactly what it was.</summary>
public sealed class MoveRoundTests : AppTests
{
    [Fact]
    public async Task Only_the_process_leader_moves_and_only_where_there_is_somewhere_to_move()
    {
        var (round, id) = await MovingRound.Begun(App);
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
        await MovingRound.Next(App, round.Leader, id);
        (await round.Leader.Open(round.Address))
            .Shows("Flytta till en annan version")
            .Shows("version 1.0.0");
    }

    [Fact]
    public async Task A_concluded_round_stays_where_it_is()
    {
        var (round, id) = await MovingRound.Begun(App);
        await round.Answer("K1", "Nivå 2");
        await round.Conclude();
        await MovingRound.Next(App, round.Leader, id);
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
        var (round, id) = await MovingRound.Begun(App);
        foreach (var item in MovingRound.First.Items)
            await round.Answer(item.Id, "Nivå 3", "Därför.");
        await round.Answer("K1", "Vet inte", unit: 2);
        var before = await MovingRound.Snapshot(App, round.Id);
        await MovingRound.Next(App, round.Leader, id);

        var page = await round.Leader.Open($"{round.Address}/flytta");
        page.Shows("3 svar står kvar som de är.")
            .Shows("1 svar står kvar men frågan har ny lydelse.")
            .Shows("3 svar läggs åt sidan för att frågan är delad eller ihopslagen.")
            .Shows("1 svar läggs åt sidan för att frågan inte ställs längre.")
            .Shows("1 frågor är nya.");
        var file = Csv.Table(await TableFiles.Bytes(round.Leader, $"{round.Address}/flytta.csv"));
        Assert.Single(file, row => row[1] == "ny fråga");
        Assert.Equal(
            3,
            file.Where(row => row[4] == "läggs åt sidan, nytt svar behövs")
                .Sum(row => int.Parse(row[5], null))
        );
        Assert.Equal(before, await MovingRound.Snapshot(App, round.Id));

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
        Assert.Equal(before, await MovingRound.Snapshot(App, round.Id));
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
        var (round, id) = await MovingRound.Begun(App);
        await round.Answer("O1", "Nivå 2");
        await round.Answer("K1", "Nivå 2");
        await MovingRound.Next(App, round.Leader, id);
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
        var (round, id) = await MovingRound.Begun(App);
        await round.Answer("O1", "Nivå 2", "Som förr.");
        await MovingRound.Next(App, round.Leader, id);
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
        var (round, id) = await MovingRound.Begun(App);
        await MovingRound.Next(App, round.Leader, id);
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
        var (round, id) = await MovingRound.Begun(App);
        foreach (var item in MovingRound.First.Items)
            await round.Answer(item.Id, "Nivå 2");
        await round.Conclude();
        await MovingRound.Next(App, round.Leader, id);
        var later = await BeginIn(App, $"egen-{id:N}", Overall);
        await later.Answer("N2", "Nivå 4");
        await later.Answer("K1", "Nivå 2");
        (await later.Leader.Open($"{later.Address}/jamfor"))
            .Answers(HttpStatusCode.OK)
            .Shows("(var N1)")
            .Shows("Det som inte ska frågas mer.");
    }
}
