using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MrPlatform.SelfAssessments;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.Answering;

/// <summary>Answering a whole area in one form. Socialnämnden is asked D1.1.3, D1.3.1 and D1.3.2 in D1 of the startpaket.</summary>
public sealed class AnswerAreaTests(TestApp app) : SharedAppTests(app)
{
    private const string Save = "Spara området och gå vidare";

    private StartedRound _round = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social);
    }

    [Fact]
    public async Task Only_who_may_answer_answers()
    {
        var auditor = await App.As("revisor");

        (await auditor.Open(_round.Area("D1"))).Shows("Du kan läsa svaren men inte ändra dem.");
        (await auditor.Forge(_round.Area("D1"))).Answers(HttpStatusCode.Forbidden);
        (await (await App.As("chef")).Open(_round.Area("D1"))).Answers(HttpStatusCode.NotFound);
        (await (await App.As("fortroendevald")).Open(_round.Area("D1"))).Answers(
            HttpStatusCode.NotFound
        );
        (await _round.Leader.Open(_round.Area("D1", unit: 2))).Answers(HttpStatusCode.NotFound);
        (await _round.Leader.Open(_round.Area("D9"))).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Many_answers_are_saved_at_once_and_blanks_are_left_for_later()
    {
        var page = await Open();
        Choose(page, "D1.1.3", "2", "Vi har börjat.");
        Choose(page, "D1.3.2", "vet-inte", "");

        _round.Later();
        page = await page.Press(Save);

        Assert.Equal(_round.Area("D1") + "&sparat=true", page.Address);
        page.Shows("Svaren är sparade.").Shows("2 av 17 frågor är besvarade i alla områden.");
        Assert.Equal(2, (await _round.Kept("D1.1.3")).Level);
        Assert.Equal(AnswerState.Unanswered, (await _round.Kept("D1.3.1")).State);
        Assert.Equal(AnswerState.Unknown, (await _round.Kept("D1.3.2")).State);
        var journal = await _round.Journal();
        Assert.All(
            journal.Take(2),
            line => Assert.Contains("Aino Berg svarade på D1.", line, StringComparison.Ordinal)
        );
        Assert.Contains("startade rundan", journal[2], StringComparison.Ordinal);
        await Recount.Agrees(App, _round.Id);
    }

    [Fact]
    public async Task A_whole_area_leads_on_to_the_next()
    {
        var page = await Open();
        foreach (var code in (string[])["D1.1.3", "D1.3.1", "D1.3.2"])
            Choose(page, code, "1", "");

        page = await page.Press(Save);

        Assert.Equal(_round.Area("D2") + "&sparat=true", page.Address);
    }

    [Fact]
    public async Task What_is_wrong_in_one_answer_keeps_all_of_them_on_the_page()
    {
        var page = await Open();
        Choose(page, "D1.1.3", "2", "Vi har börjat.");
        Choose(page, "D1.3.1", "ej-relevant", "");
        Motivate(page, "D1.3.2", "Skäl utan svar");

        page = await page.Press(Save);

        page.Answers(HttpStatusCode.OK)
            .Shows("Svaren är inte sparade än")
            .Shows("Skriv varför kriteriet inte är relevant för er.")
            .Shows("Välj ett svar.")
            .Shows("Vi har börjat.")
            .Shows("Skäl utan svar");
        Assert.True(Choice(page, "D1.1.3", "2").HasAttribute("checked"));
        Assert.True(Choice(page, "D1.3.1", "ej-relevant").HasAttribute("checked"));
        Assert.Equal(AnswerState.Unanswered, (await _round.Kept("D1.1.3")).State);
    }

    [Fact]
    public async Task An_answer_somebody_else_saved_meanwhile_is_shown_and_stops_all_until_seen()
    {
        var page = await Open();
        Choose(page, "D1.1.3", "2", "Mitt skäl");
        Choose(page, "D1.3.1", "1", "Ett annat skäl");
        await _round.Answer("D1.1.3", "Nivå 1", "Deras skäl", by: await App.As("respondent"));

        page = await page.Press(Save);

        page.Answers(HttpStatusCode.Conflict)
            .Shows("Någon annan hann spara före dig.")
            .Shows("Mitt skäl")
            .Shows("Deras skäl")
            .Shows("Ett annat skäl");
        Assert.Equal(AnswerState.Unanswered, (await _round.Kept("D1.3.1")).State);

        (await page.Press(Save)).Answers(HttpStatusCode.OK);
        Assert.Equal("Mitt skäl", (await _round.Kept("D1.1.3")).Motivation);
        Assert.Equal("Ett annat skäl", (await _round.Kept("D1.3.1")).Motivation);
        await Recount.Agrees(App, _round.Id);
    }

    [Fact]
    public async Task A_criterion_that_is_not_asked_here_is_not_taken()
    {
        var page = await _round.Leader.Forge(
            _round.Area("D1"),
            ("Items[0].Criterion", "V1.1.1"),
            ("Items[0].Choice", "1")
        );

        page.Answers(HttpStatusCode.OK);
        Assert.Equal(AnswerState.Unanswered, (await _round.Kept("V1.1.1")).State);
    }

    [Fact]
    public async Task A_locked_round_takes_no_more_answers()
    {
        await _round.Answer("D1.1.3", "Nivå 1");
        await _round.Conclude();

        (await _round.Leader.Open(_round.Area("D1")))
            .Shows("Rundan är avslutad och svaren är låsta.")
            .DoesNotShow(Save);
        (
            await _round.Leader.Forge(
                _round.Area("D1"),
                ("Items[0].Criterion", "D1.3.1"),
                ("Items[0].Version", "0"),
                ("Items[0].Choice", "4")
            )
        ).Answers(HttpStatusCode.Conflict);
        Assert.Equal(AnswerState.Unanswered, (await _round.Kept("D1.3.1")).State);
    }

    private Task<Page> Open() => _round.Leader.Open(_round.Area("D1"));

    /// <summary>Several questions stand on the page with the same labels: each is found in the section of its criterion.</summary>
    private static void Choose(Page page, string code, string value, string motivation)
    {
        Choice(page, code, value).IsChecked = true;
        Motivate(page, code, motivation);
    }

    private static void Motivate(Page page, string code, string motivation) =>
        Section(page, code)
            .QuerySelectorAll<IHtmlTextAreaElement>("textarea")
            .Single(t => Words.NameOf(t) == "Varför valde du det svaret?")
            .Value = motivation;

    private static IHtmlInputElement Choice(Page page, string code, string value) =>
        Section(page, code)
            .QuerySelectorAll<IHtmlInputElement>("input[type=radio]")
            .Single(radio => radio.Value == value);

    private static IElement Section(Page page, string code) =>
        page
            .Document.QuerySelectorAll("form section")
            .Single(s =>
                s.QuerySelector(".mr-kicker")?.TextContent.Contains(code, StringComparison.Ordinal)
                    is true
            );
}
