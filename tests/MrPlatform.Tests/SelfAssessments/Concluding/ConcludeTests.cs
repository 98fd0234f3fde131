using System.Net;
using MrPlatform.SelfAssessments;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Concluding;

/// <summary>Concluding a round: one act that freezes every answer.</summary>
public sealed class ConcludeTests(TestApp app) : SharedAppTests(app)
{
    private const string Code = "D3.1.4";

    private StartedRound _round = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social);
    }

    [Theory]
    [InlineData("respondent")]
    [InlineData("administrator")]
    [InlineData("revisor")]
    public async Task Only_a_process_leader_may(string person)
    {
        await _round.Answer(Code, "Nivå 2");
        var visitor = await App.As(person);

        (await visitor.Open(_round.Address)).DoesNotShow("Avsluta rundan");
        (await visitor.Open(_round.Conclusion)).Answers(HttpStatusCode.Forbidden);
        (await visitor.Forge(_round.Conclusion)).Answers(HttpStatusCode.Forbidden);
        (await _round.Leader.Open(_round.Address)).Shows("1 av 17 svar är inne.");
    }

    [Theory]
    [InlineData("", "Ingen har svarat än. En runda utan svar går inte att avsluta.")]
    [InlineData("/en", "Nobody has answered yet. A round without answers cannot be concluded.")]
    public async Task A_round_without_answers_cannot_be_concluded(string language, string sentence)
    {
        var page = await _round.Leader.Forge(language + _round.Conclusion);

        page.Answers(HttpStatusCode.Conflict).Shows(sentence);
    }

    [Fact]
    public async Task What_is_left_unanswered_is_said_first()
    {
        await _round.Answer(Code, "Nivå 2");

        var page = await (await _round.Leader.Open(_round.Address)).Follow("Avsluta rundan");

        page.Shows("Avsluta Provrunda?")
            .Shows("16 av 17 frågor är inte besvarade")
            .Shows("Socialnämnden: 16 kvar");
    }

    [Fact]
    public async Task A_concluded_round_is_locked_and_the_journal_says_so()
    {
        await _round.Answer(Code, "Nivå 2", "Så var det då.");

        var page = await _round.Conclude();

        Assert.Equal(_round.Result, page.Address);
        page.Shows("Avslutad 22 november 2026 av Aino Berg. Upprättad handling.");
        (await _round.Leader.Open(_round.Address)).Shows(
            "Rundan är avslutad. 1 av 17 frågor besvarades."
        );
        (await _round.Leader.Open(_round.Criterion(Code)))
            .Shows("Rundan är avslutad och svaren är låsta.")
            .DoesNotShow("Spara och gå vidare");
        Assert.Contains(
            "Aino Berg avslutade rundan Provrunda. Svaren är låsta.",
            (await _round.Journal())[0],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("", "Be processledaren rätta svaret i stället.")]
    [InlineData("/en", "Ask the process leader to correct the answer instead.")]
    public async Task A_locked_answer_cannot_be_changed(string language, string sentence)
    {
        await _round.Answer(Code, "Nivå 2", "Så var det då.");
        await _round.Conclude();

        var page = await _round.Leader.Forge(
            language + _round.Criterion(Code),
            ("Form.Version", "1"),
            ("Form.Choice", "4")
        );

        page.Answers(HttpStatusCode.Conflict).Shows(sentence);
        Assert.Equal("Så var det då.", (await _round.Kept(Code)).Motivation);
    }

    [Fact]
    public async Task An_answer_written_while_the_round_was_concluded_is_not_kept()
    {
        await _round.Answer(Code, "Nivå 2");
        var form = (await _round.Leader.Open(_round.Criterion("D2.1.1"))).Choose("Nivå 3");
        await _round.Conclude();

        (await form.Press("Spara och gå vidare")).Answers(HttpStatusCode.Conflict);

        Assert.Equal(AnswerState.Unanswered, (await _round.Kept("D2.1.1")).State);
        await Recount.Agrees(App, _round.Id);
    }

    [Fact]
    public async Task Concluding_twice_is_one_act()
    {
        await _round.Answer(Code, "Nivå 2");
        var form = await _round.Leader.Open(_round.Conclusion);
        var before = await Times();
        await _round.Conclude();

        var page = await form.Press("Avsluta rundan och lås svaren");

        Assert.Equal(_round.Result, page.Address);
        Assert.Equal(before + 1, await Times());

        // The rounds of the other tests have the same name.
        async Task<int> Times() =>
            (await _round.Journal()).Count(line =>
                line.Contains("avslutade rundan Provrunda", StringComparison.Ordinal)
            );
    }
}
