using System.Net;
using MrPlatform.SelfAssessments;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.Workshops.HeldWorkshop;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.Workshops;

/// <summary>A unit meets: all rate on their phones, it is shown, they agree, and go on.</summary>
public sealed class WorkshopTests(TestApp app) : SharedAppTests(app)
{
    private HeldWorkshop _workshop = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _workshop = await Begin(App);
    }

    [Theory]
    [InlineData("processledare-region", HttpStatusCode.NotFound)]
    [InlineData("handlaggare", HttpStatusCode.NotFound)]
    [InlineData("respondent", HttpStatusCode.Forbidden)]
    public async Task Only_the_process_leader_leads(string person, HttpStatusCode status)
    {
        var other = await App.As(person);

        (await other.Open(_workshop.Overview)).Answers(status);
        (await other.Open(_workshop.Stage)).Answers(status);
        (await other.Open(_workshop.Paper)).Answers(status);
        (await other.Open($"{_workshop.Stage}/papper")).Answers(status);
        (await other.Open($"{_workshop.Stage}/handelser")).Answers(status);
        foreach (var act in new[] { "Go", "Reveal", "Pause", "Resume", "End", "Timer", "Agree" })
            (
                await other.Forge(
                    $"{_workshop.Stage}?handler={act}",
                    ("Sedd", "0"),
                    ("till", "1"),
                    ("Minuter", "5")
                )
            ).Answers(status);
        (await other.Forge(_workshop.Overview, ("Enhet", "2"), ("Antal", "3"))).Answers(status);

        (await _workshop.Leader.Open(_workshop.Stage)).Shows("Var med på telefonen");
    }

    [Fact]
    public async Task The_auditor_reads_what_came_of_it_and_starts_nothing()
    {
        await _workshop.Show();
        await _workshop.JoinAndRate("2", "2", "3", "3", "1");
        await _workshop.Reveal();
        await _workshop.Agree(2);
        await _workshop.End();

        var read = await (await App.As("revisor")).Open(_workshop.Overview);

        read.Shows("Socialnämnden").Shows("D1.1.3");
        Assert.DoesNotContain("Starta verkstaden", read.Text, StringComparison.Ordinal);
        (
            await (await App.As("revisor")).Forge(
                _workshop.Overview,
                ("Enhet", "2"),
                ("Urval", "kvar"),
                ("Antal", "3")
            )
        ).Answers(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_workshop_that_does_not_exist_and_one_in_another_round_are_not_found()
    {
        (await _workshop.Leader.Open($"{_workshop.Overview}/11111111")).Answers(
            HttpStatusCode.NotFound
        );
        var other = await DemoRounds.Of(App);
        (
            await _workshop.Leader.Open(
                $"/nulagesanalyser/{other.Concluded}/verkstad/{_workshop.Code}"
            )
        ).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_they_agree_on_becomes_the_units_answer()
    {
        var first = await _workshop.Show();
        first.Shows("Fråga 1 av 3").Shows("0 av 0 har svarat");
        await _workshop.JoinAndRate("2", "2", "3", "3", "vet-inte");

        var shown = await _workshop.Reveal();
        Assert.Equal("2 på nivå 2, 2 på nivå 3, 1 vet inte", SpreadOn(shown));
        shown.Shows("Prata om");

        var next = await _workshop.Agree(2, "De flesta gör det, men inte alla.");
        next.Shows("Fråga 2 av 3");

        var answer = await _workshop.Round.Kept("D1.1.3");
        Assert.Equal(Rating.At(2), answer.Claimed);
        Assert.Equal("De flesta gör det, men inte alla.", answer.Motivation);
        var criterion = await _workshop.Leader.Open(_workshop.Round.Criterion("D1.1.3"));
        Assert.Equal(SpreadOn(shown), SpreadOn(criterion));
    }

    [Fact]
    public async Task Agreeing_demands_a_reason_and_keeps_what_was_written()
    {
        await _workshop.Show();
        await _workshop.JoinAndRate("1", "1", "1", "2", "2");
        var page = await _workshop.Reveal();

        Choose(page, "1");
        var answer = await page.Fill(
                "Någon som ser det på ett annat sätt? (frivilligt)",
                "I en enhet sker det."
            )
            .Press("Spara och visa nästa");

        answer.HasError("Varför enades ni om det?", "Skriv varför ni enades om det svaret.");
        Assert.Equal(
            "I en enhet sker det.",
            answer.ByLabel("Någon som ser det på ett annat sätt? (frivilligt)").TextContent.Trim()
        );
        Assert.Equal(Rating.Unanswered, (await _workshop.Round.Kept("D1.1.3")).Claimed);
    }

    [Fact]
    public async Task Nothing_can_be_agreed_on_before_it_is_shown()
    {
        await _workshop.Show();

        (
            await _workshop.Leader.Forge(
                $"{_workshop.Stage}?handler=Agree",
                ("Form.Criterion", "D1.1.3"),
                ("Form.Choice", "4"),
                ("Form.Motivation", "Vi är bra.")
            )
        ).Answers(HttpStatusCode.Conflict);
        Assert.Equal(Rating.Unanswered, (await _workshop.Round.Kept("D1.1.3")).Claimed);
    }

    [Fact]
    public async Task Under_five_nothing_is_broken_down_on_the_screen_or_on_a_phone()
    {
        await _workshop.Show();
        await _workshop.JoinAndRate("1", "2", "3");
        var phone = await _workshop.Join();
        await _workshop.Rate(phone, "4");

        var screen = await _workshop.Reveal();

        screen.Shows("4 har skattat. Fördelningen visas inte när färre än 5 svarar utan namn.");
        var own = await phone.Open(_workshop.Phone);
        own.Shows("Du svarade 4 Systematiskt.");
        Assert.Empty(SpreadOn(screen) + SpreadOn(own));
        Assert.DoesNotContain("Ni ser nivå", screen.Text + own.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_is_remembered_and_the_journal_says_that_and_never_what()
    {
        await _workshop.Show();
        await _workshop.JoinAndRate("4", "4", "4", "4", "4");
        await _workshop.Reveal();
        await _workshop.Agree(3);

        var over = await _workshop.End();

        over.Shows("Verkstäder som har varit");
        Assert.Equal(
            ["Socialnämnden", "5", "0", "D1.1.3"],
            over.Document.QuerySelectorAll("table th[scope=row], table td")
                .Select(cell => Words.Of(cell))
                .Where((_, i) => i != 1)
        );
        var journal = string.Join(
            '\n',
            (await _workshop.Round.Journal()).Where(line =>
                line.Contains(StartedRound.Title, StringComparison.Ordinal)
            )
        );
        Assert.Contains("startade en verkstad med 3 frågor", journal, StringComparison.Ordinal);
        Assert.Contains(
            "avslutade verkstaden för Socialnämnden",
            journal,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "En svarande utan namn skattade D1 för Socialnämnden",
            journal,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("nivå", journal, StringComparison.Ordinal);
    }
}
