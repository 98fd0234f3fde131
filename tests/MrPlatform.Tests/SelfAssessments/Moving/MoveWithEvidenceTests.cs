using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.EvidenceRegister;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.Comparing;

namespace MrPlatform.Tests.SelfAssessments.Moving;

/// <summary>A move in the midst of work: evidence, somebody who saves at the same time, and the national framework with all that is said in a round.</summary>
[Trait("Needs", "Database")]
public sealed class MoveWithEvidenceTests : AppTests
{
    private const string Move = "Flytta rundan till version 2.0.0";
    private const string Save = "Spara och gå vidare";

    [Fact]
    public async Task An_answer_that_is_laid_aside_is_not_counted_as_resting_on_its_evidence()
    {
        var (round, id) = await MovingRound.Begun(App);
        await Rest(round, "B1", "Beslutet");
        var piece = await Piece("Beslutet");
        Assert.Equal((1, 1), (piece.Answers, await AnswersOfUnit(piece.Id)));
        await MovingRound.Next(App, round.Leader, id);

        await (await round.Leader.Open($"{round.Address}/flytta")).Press(Move);

        piece = await Piece("Beslutet");
        Assert.Equal((0, 0), (piece.Answers, await AnswersOfUnit(piece.Id)));
        (await round.Leader.Open($"/underlag/{piece.Id}")).Shows("Inget svar vilar på det än");
        (
            await round.Leader.Forge(
                $"/underlag/{piece.Id}/dra-tillbaka?handler=Delete",
                ("Version", $"{piece.Version}")
            )
        )
            .Answers(HttpStatusCode.Conflict)
            .Shows("Ett svar som lades åt sidan när rundan flyttades vilar på underlaget.");

        await (await round.Leader.Open($"{round.Address}/flytta")).Press(
            "Flytta tillbaka till version 1.0.0"
        );
        piece = await Piece("Beslutet");
        Assert.Equal((1, 1), (piece.Answers, await AnswersOfUnit(piece.Id)));
    }

    [Fact]
    public async Task Whoever_saves_while_the_round_moves_loses_nothing()
    {
        var (round, id) = await MovingRound.Begun(App);
        await MovingRound.Next(App, round.Leader, id);
        var forms = new List<(string Code, Page Page)>();
        foreach (var code in new[] { "K1", "N1", "B1", "S1" })
            forms.Add(
                (
                    code,
                    (await round.Leader.Open(round.Criterion(code)))
                        .Choose("Nivå 2")
                        .Fill("Varför valde du det svaret?", $"Om {code}.")
                )
            );
        var move = await round.Leader.Open($"{round.Address}/flytta");

        var saves = forms.ConvertAll(form => Task.Run(() => form.Page.Press(Save)));
        var moved = await Task.Run(() => move.Press(Move));
        var answers = await Task.WhenAll(saves);

        moved.Answers(HttpStatusCode.OK).Shows("nu i version 2.0.0");
        var kept = await Motivations(round.Id);
        foreach (var ((code, _), answer) in forms.Zip(answers))
            if (kept.Contains($"Om {code}."))
                Assert.Equal(HttpStatusCode.OK, answer.Status);
            else
                Assert.Contains(
                    answer.Status,
                    new[] { HttpStatusCode.Conflict, HttpStatusCode.NotFound }
                );
        await Recount.Agrees(App, round.Id);
    }

    [Fact]
    public async Task What_was_written_before_the_move_and_saved_after_it_finds_its_question_or_is_refused()
    {
        var (round, id) = await MovingRound.Begun(App);
        await MovingRound.Next(App, round.Leader, id);
        var kept = (await round.Leader.Open(round.Criterion("K1"))).Choose("Nivå 3");
        var gone = (await round.Leader.Open(round.Criterion("B1"))).Choose("Nivå 3");
        await (await round.Leader.Open($"{round.Address}/flytta")).Press(Move);

        // The question is the same, but its row has been touched: both answers are shown, and the person chooses.
        var again = await kept.Press(Save);
        if (again.Status == HttpStatusCode.Conflict)
            await again.Press("Behåll mitt svar");
        Assert.Equal(3, (await round.Kept("K1")).ClaimedLevel);
        (await gone.Press(Save)).Answers(HttpStatusCode.NotFound);
        await Recount.Agrees(App, round.Id);
    }

    [Fact]
    public async Task A_round_in_the_national_framework_moves_to_its_next_version_and_back_to_exactly_what_was()
    {
        using var copy = TwoVersions.Write();
        var knowledge = Knowledge.Load(copy.Folder);
        await using var app = await TestApp.Start(services: s =>
            s.Replace(ServiceDescriptor.Singleton(knowledge))
        );
        var id = (await DemoRounds.Of(app)).Open;
        var leader = await app.As("processledare");
        var before = await MovingRound.Snapshot(app, id);
        var page = await leader.Open($"/nulagesanalyser/{id}/flytta");
        page.Shows("svar läggs åt sidan för att frågan är delad eller ihopslagen.");

        page = await page.Press(Move);

        page.Shows("nu i version 2.0.0");
        await Recount.Agrees(app, id);
        Assert.NotEqual(before, await MovingRound.Snapshot(app, id));
        foreach (var part in new[] { "", "/resultat", "/fordela", "/respondenter", "/utfall" })
            (await leader.Open($"/nulagesanalyser/{id}{part}")).Answers(HttpStatusCode.OK);

        (await page.Press("Flytta tillbaka till version 1.0.0")).Shows("nu i version 1.0.0");
        Assert.Equal(before, await MovingRound.Snapshot(app, id));
        await Recount.Agrees(app, id);
    }

    [Fact]
    public async Task An_answer_to_a_question_with_a_code_that_was_another_s_comes_back_when_the_round_moves_again()
    {
        using var copy = TwoVersions.Write();
        var knowledge = Knowledge.Load(copy.Folder);
        await using var app = await TestApp.Start(services: s =>
            s.Replace(ServiceDescriptor.Singleton(knowledge))
        );
        var id = (await DemoRounds.Of(app)).Open;
        var leader = await app.As("processledare");
        var round = new StartedRound(app, leader, id);
        var page = await (await leader.Open($"/nulagesanalyser/{id}/flytta")).Press(Move);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await round.Answer("D3.1.4", "Nivå 1", "I den nya frågan.");
        page = await (await leader.Open($"/nulagesanalyser/{id}/flytta")).Press(
            "Flytta tillbaka till version 1.0.0"
        );
        Assert.NotEqual("I den nya frågan.", (await round.Kept("D3.1.4")).Motivation);

        await (await leader.Open($"/nulagesanalyser/{id}/flytta")).Press(Move);

        Assert.Equal("I den nya frågan.", (await round.Kept("D3.1.4")).Motivation);
        await Recount.Agrees(app, id);
        await (await leader.Open($"/nulagesanalyser/{id}/flytta")).Press(
            "Flytta tillbaka till version 1.0.0"
        );
        await Recount.Agrees(app, id);
    }

    private static async Task Rest(StartedRound round, string code, string title)
    {
        round.Later();
        await (await round.Leader.Open(round.Criterion(code)))
            .Choose("Nivå 3")
            .Fill("Vad är det för underlag?", title)
            .Fill("Datum", "2026-10-01")
            .Press(Save);
    }

    private Task<Evidence> Piece(string title) =>
        Read(db => db.Evidence.SingleAsync(e => e.Title == title));

    private Task<long> AnswersOfUnit(Guid piece) =>
        Read(db => db.EvidenceUnits.Where(u => u.EvidenceId == piece).SumAsync(u => u.Answers));

    private Task<List<string?>> Motivations(Guid round) =>
        Read(db =>
            (
                from answer in db.Answers.IgnoreQueryFilters()
                join unit in db.RatingUnits on answer.RatingUnitId equals unit.Id
                where unit.SelfAssessmentId == round && answer.Motivation != null
                select answer.Motivation
            ).ToListAsync()
        );

    private async Task<T> Read<T>(Func<MrContext, Task<T>> read)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<MrContext>());
    }
}
