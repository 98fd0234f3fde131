using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.Lived;
using static MrPlatform.Tests.SelfAssessments.StartedRound;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.Truths;

/// <summary>Outcomes entered by hand, the verdicts that follow, and what is locked when the round is concluded.</summary>
public sealed class OutcomeTests(TestApp app) : SharedAppTests(app)
{
    private const string Code = "V1.1.1";

    private StartedRound _round = null!;
    private Lives _lives = null!;

    private string Outcomes => $"{_round.Address}/utfall";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social, Culture);
        _lives = new(App, _round);
        await _round.Answer(Code, "Nivå 1");
    }

    [Fact]
    public async Task Only_those_who_lead_enter_outcomes()
    {
        foreach (var person in new[] { "administrator", "respondent", "revisor" })
            (await (await App.As(person)).Open($"{Outcomes}/skriv")).Answers(
                HttpStatusCode.Forbidden
            );
        (await (await App.As("fortroendevald")).Open(Outcomes)).Answers(HttpStatusCode.NotFound);
        (await (await App.As("revisor")).Open(Outcomes))
            .Shows("Inget utfall är inskrivet än.")
            .DoesNotShow("Skriv in ett utfall");
    }

    [Fact]
    public async Task A_head_enters_outcomes_for_the_own_unit_while_the_round_is_open()
    {
        await Tell("Som väntat");
        var head = await App.As("chef");
        var form = await head.Open($"{Outcomes}/skriv?kriterium={Code}");
        form.Shows(Culture).DoesNotShow("Hela organisationen").DoesNotShow(Social);
        var forged = await head.Forge(
            $"{Outcomes}/skriv",
            ("Kriterium", Code),
            ("Enhet", "1"),
            ("Form.Signal", "Worse")
        );
        forged.Shows("Välj en enhet i rundan.");
        _round.Later();
        var page = await Fill(form, "Bättre än väntat", "Fler kommer.").Press("Spara utfallet");

        page.Shows("Bättre än väntat: Fler kommer.").Shows("Som väntat: Så är det.");
        Assert.Single(page.Document.QuerySelectorAll("main a[href*='utfall/skriv?']"));
        Assert.Contains(
            $"Samir Öberg skrev in utfallet för {Code} för {Culture} i {Title}",
            (await _round.Journal())[0],
            StringComparison.Ordinal
        );
        await _round.Conclude();
        (await head.Open(Outcomes)).Answers(HttpStatusCode.OK).DoesNotShow("Rätta utfallet");
        (await head.Open($"{Outcomes}/skriv?kriterium={Code}&enhet=2")).Answers(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task What_is_missing_is_told_and_what_was_written_is_kept()
    {
        var again = await (await _round.Leader.Open($"{Outcomes}/skriv"))
            .Fill("Varför bedömer ni det så?", "Svaren pekar åt det hållet.")
            .Fill("Vilken dag gäller den?", "2027-01-01")
            .Press("Spara utfallet");

        again
            .HasError("Kriterium", "Välj ett kriterium i rundan.")
            .HasError("Vilket nyckeltal", "Skriv vilket nyckeltal")
            .HasError("Vilken dag gäller den?", "Dagen har inte varit än.")
            .Shows("Välj hur utfallet är.");
        Assert.Equal(
            "Svaren pekar åt det hållet.",
            again.ByLabel("Varför bedömer ni det så?").TextContent.Trim()
        );
    }

    [Fact]
    public async Task One_missing_truth_gives_no_verdict_and_says_what_to_do()
    {
        await Live("4");

        (await _round.Leader.Open(_round.Criterion(Code)))
            .Shows("Inget omdöme än.")
            .Shows("Utfall saknas. Skriv in vad ett nyckeltal eller en iakttagelse visar.")
            .DoesNotShow("Olika bild");
        await Tell("Okänt");
        (await _round.Leader.Open(_round.Criterion(Code))).Shows("Utfallet är okänt.");
    }

    [Fact]
    public async Task The_disagreement_is_the_headline_where_the_truths_differ()
    {
        await Live("4");
        await Tell("Bättre än väntat");

        (await _round.Leader.Open(_round.Criterion(Code)))
            .Shows("Olika bild. De som berörs märker mer än ni ser.")
            .Shows("Tur eller omätt arbete.");
        var result = await _round.Leader.Open(_round.Result);
        var section = result.Document.QuerySelector("section[aria-labelledby=tre-bilder]")!;
        Assert.Equal("Bilderna går isär på ett kriterium", Words.Of(section.QuerySelector("h2")));
        Assert.Equal(
            "De som berörs märker mer än ni ser",
            Words.Of(section.QuerySelector(".mr-told-heading"))
        );
        Assert.Equal(
            "Påstått 1, Upplevt 4,0, Utfall: bättre än väntat",
            section.QuerySelector("svg[role=img]")!.GetAttribute("aria-label")
        );
        Assert.Contains(
            "4 5 Bättre än väntat Olika bild, Tur eller omätt arbete",
            Words.Of(section.QuerySelector("details tbody tr")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_later_outcome_stands_the_earlier_stays_readable_and_the_journal_tells()
    {
        await Tell("Bättre än väntat");
        await Tell("Sämre än väntat", "Vi räknade fel.");

        var page = await _round.Leader.Open(Outcomes);

        var section = page.Document.QuerySelectorAll("main section").Single();
        Assert.StartsWith(
            "Sämre än väntat: Vi räknade fel.",
            Words.Of(section.QuerySelector("p:has(strong)")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Bättre än väntat",
            Words.Of(section.QuerySelector("details")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"skrev in utfallet för {Code} för hela organisationen i {Title}",
            (await _round.Journal())[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Whoever_writes_while_somebody_else_saves_sees_both_and_chooses()
    {
        var mine = await Form();
        await Tell("Bättre än väntat");

        var two = await Fill(mine, "Sämre än väntat", "Mitt skäl.").Press("Spara utfallet");

        two.Answers(HttpStatusCode.Conflict).Shows("Det finns redan ett utfall här");
        Assert.Equal("Mitt skäl.", two.ByLabel("Varför bedömer ni det så?").TextContent.Trim());
        (await two.Press("Spara utfallet")).Shows("Sämre än väntat: Mitt skäl.");
    }

    [Fact]
    public async Task Concluding_locks_the_outcome_and_only_a_correction_with_a_reason_changes_it()
    {
        await Live("4");
        await Tell("Som väntat");
        var late = Fill(await Form(), "Sämre än väntat", "För sent.");
        await _round.Conclude();

        (await late.Press("Spara utfallet")).HasError(
            "Varför behöver utfallet rättas?",
            "Skriv varför utfallet behöver rättas."
        );
        (await _round.Leader.Open(_round.Result)).Shows("4 5 Som väntat Olika bild");
        _round.Later();
        await Fill(await Form(), "Bättre än väntat", "Ny siffra.")
            .Fill("Varför behöver utfallet rättas?", "Källan var fel.")
            .Press("Spara rättelsen");

        (await _round.Leader.Open(_round.Result)).Shows(
            "4 5 Bättre än väntat Olika bild, Tur eller omätt arbete"
        );
        (await _round.Leader.Open(Outcomes)).Shows("Rättat: Källan var fel.");
        Assert.Contains(
            $"rättade utfallet för {Code}",
            (await _round.Journal())[0],
            StringComparison.Ordinal
        );
    }

    private async Task Live(string choice)
    {
        var link = await _lives.Ask([Code]);
        for (var i = 0; i < 5; i++)
            await _lives.Answer(link, (Code, choice));
    }

    private Task<Page> Form() => _round.Leader.Open($"{Outcomes}/skriv?kriterium={Code}");

    private async Task Tell(string signal, string reason = "Så är det.")
    {
        _round.Later();
        (await Fill(await Form(), signal, reason).Press("Spara utfallet")).Answers(
            HttpStatusCode.OK
        );
    }

    private static Page Fill(Page form, string signal, string reason) =>
        form.Choose(signal)
            .Fill("Vilket nyckeltal", "Andel nöjda")
            .Fill("Varifrån kommer uppgiften?", "Egen undersökning")
            .Fill("Vilken dag gäller den?", "2026-06-01")
            .Fill("Varför bedömer ni det så?", reason);
}
