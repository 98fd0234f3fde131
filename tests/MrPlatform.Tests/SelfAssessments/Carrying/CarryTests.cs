using System.Net;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.Carrying;

/// <summary>A round's answers in another framework: the proposals, what is not covered, and a new round that begins with them.</summary>
public sealed class CarryTests(TestApp app) : SharedAppTests(app)
{
    private const string Title = "Samordnad styrning";

    [Fact]
    public async Task Others_than_the_process_leader_read_but_do_not_start()
    {
        var round = await Answered();
        var auditor = await App.As("revisor");

        (await auditor.Open(At(round))).Shows("Svara en gång");
        Assert.DoesNotContain(
            "Vad ska rundan heta?",
            (await auditor.Open(At(round))).Text,
            StringComparison.Ordinal
        );
        (await auditor.Forge(At(round), ("NewTitle", Title))).Answers(HttpStatusCode.Forbidden);
        (await (await App.As("processledare-region")).Open(At(round))).Answers(
            HttpStatusCode.NotFound
        );
    }

    [Theory]
    [InlineData("eget")]
    [InlineData(Framework.HumanRights)]
    public async Task A_framework_it_cannot_go_to_is_not_found(string to)
    {
        var round = await Answered();

        (await round.Leader.Open(At(round, to))).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_answers_there_is_nothing_to_carry()
    {
        var round = await Begin(App, Overall, Social);

        var page = await round.Leader.Open(At(round));

        page.Shows("0 av 45 får ett förslag").DoesNotShow("Starta rundan med");
        (await round.Leader.Forge(At(round), ("NewTitle", Title)))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Det finns inget svar att hämta");
    }

    [Fact]
    public async Task A_round_without_a_name_is_not_started()
    {
        var round = await Answered();

        var page = await (await round.Leader.Open(At(round))).Submit(
            "Starta rundan med 2 hämtade svar",
            ("Vad ska rundan heta?", " ")
        );

        page.HasError("Vad ska rundan heta?", "Ge rundan ett namn");
    }

    [Fact]
    public async Task Each_proposal_says_its_level_and_what_it_rests_on()
    {
        var round = await Answered();

        var page = await round.Leader.Open(At(round));

        page.Shows("2 av 45 får ett förslag").Shows("den nedre medianen av de visade nivåerna");
        // A1 rests on D1.1.3 (level 1 and 2: lower median 1) and D2.1.1 (level 4 without evidence: shown as 2).
        var a1 = Row(page, "forslag", "A1 ");
        Assert.Contains("1Inte påbörjat", a1, StringComparison.Ordinal);
        Assert.Contains("D1.1.3 1 Inte påbörjat", a1, StringComparison.Ordinal);
        Assert.Contains("D2.1.1 2 Påbörjat", a1, StringComparison.Ordinal);
        // A2 rests on two of which one has a level.
        Assert.Contains("för få svar", Row(page, "for-fa", "A2 "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_new_round_begins_with_the_proposals_and_each_knows_where_it_comes_from()
    {
        var source = await Answered();

        var made = await Carry(source, 2);

        await Recount.Agrees(App, made.Id);
        var kept = await made.Kept("A1");
        Assert.Equal((AnswerState.Level, 1L, 1L), (kept.State, kept.ClaimedLevel, kept.Level));
        Assert.Equal(source.Id, kept.CarriedFromId);
        Assert.Equal(AnswerState.Unanswered, (await made.Kept("A2")).State);
        (await made.Leader.Open(made.Criterion("A1")))
            .Shows("Hämtat från D1.1.3 m.fl. i rundan Provrunda, 22 november 2026.")
            .Shows("Läs om det stämmer");
        (await made.Leader.Open(made.Area("A"))).Shows("Hämtat från D1.1.3 m.fl.");
        var journal = await made.Journal();
        Assert.Contains(journal, line => line.Contains("hämtade 2 svar från Provrunda till"));
        Assert.Contains(
            journal,
            line => line.Contains("hämtade svaret på A1 för Kommunövergripande")
        );
    }

    [Fact]
    public async Task A_carried_answer_can_be_changed_and_says_so()
    {
        var made = await Carry(await Answered(), 2);

        await made.Answer("A1", "Nivå 3");

        (await made.Leader.Open(made.Criterion("A1")))
            .Shows("Hämtat från D1.1.3 m.fl.")
            .Shows("Svaret har ändrats sedan dess.");
    }

    [Fact]
    public async Task A_checklist_carries_into_the_framework_for_human_rights_and_waits_for_evidence()
    {
        var list = await BeginIn(App, Framework.JoinedUp, Overall, Social);
        foreach (var code in (string[])["A1", "A2"])
        {
            await list.Answer(code, "Nivå 2", unit: 1);
            await list.Answer(code, "Nivå 4", unit: 2);
        }

        var page = await list.Leader.Open(At(list, Framework.HumanRights));
        page.Shows("visas som nivå 2 tills ni lägger till det").Shows("inte direkt med varandra");
        var button = page.Document.QuerySelectorAll("main button").Select(Words.Of).Single();
        var title = page.Fill("Vad ska rundan heta?", Title);
        var made = Round(await title.Press(button), list);

        await Recount.Agrees(App, made.Id);
        // D2.1.1 rests on A1, A2 and E6: the overall level gets the organisation's lower median, the committee its own.
        var overall = await made.Kept("D2.1.1", unit: 1);
        var committee = await made.Kept("D2.1.1", unit: 2);
        Assert.Equal((2L, 2L), (overall.ClaimedLevel, overall.Level));
        Assert.Equal((4L, 2L), (committee.ClaimedLevel, committee.Level));
        Assert.Equal(AnswerState.Unanswered, (await made.Kept("D1.1.1", 1)).State);
    }

    [Fact]
    public async Task A_concluded_round_carries_as_well_and_is_left_as_it_is()
    {
        var source = await Answered();
        await source.Conclude();

        await Carry(source, 2);

        await Recount.Agrees(App, source.Id);
        (await source.Leader.Open(source.Address)).Shows("Rundan är avslutad.");
    }

    [Fact]
    public void What_somebody_has_answered_is_never_written_over()
    {
        var round = Made.Round();
        var unit = Made.Unit(round);
        var answer = Made.Answer(unit);
        round.Answer(answer, unit, new(Rating.Unknown), Made.Someone);

        Assert.Throws<RuleBroken>(() =>
            round.Carry(
                answer,
                unit,
                new(Guid.NewGuid(), "Förra", ["A1"], Maturity.Of(3)),
                Made.Someone
            )
        );
        Assert.Equal(AnswerState.Unknown, answer.State);
        Assert.Null(answer.CarriedFromId);
    }

    /// <summary>Two committees answer D1.1.3, one of them D2.1.1 and D2.1.2 as well: A1 and E6 carry a level.</summary>
    private async Task<StartedRound> Answered()
    {
        var round = await Begin(App, Overall, Social, Culture);
        await round.Answer("D1.1.3", "Nivå 1", unit: 2);
        await round.Answer("D1.1.3", "Nivå 2", unit: 3);
        await round.Answer("D2.1.1", "Nivå 4", unit: 2);
        await round.Answer("D2.1.2", "Nivå 2", unit: 2);
        return round;
    }

    private async Task<StartedRound> Carry(StartedRound source, int answers) =>
        Round(
            await (await source.Leader.Open(At(source))).Submit(
                $"Starta rundan med {answers} hämtade svar",
                ("Vad ska rundan heta?", Title)
            ),
            source
        );

    private StartedRound Round(Page page, StartedRound source) =>
        new(App, source.Leader, Guid.Parse(page.Address.Split('/')[^1]));

    private static string At(StartedRound round, string to = Framework.JoinedUp) =>
        $"{round.Address}/oversatt?till={to}";

    private static string Row(Page page, string section, string start) =>
        page
            .Document.QuerySelectorAll($"section[aria-labelledby={section}] tbody tr")
            .Select(row => string.Join(' ', row.Children.Select(Words.Of)))
            .Single(row => row.StartsWith(start, StringComparison.Ordinal));
}
