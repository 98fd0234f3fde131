using System.Net;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Comparing;

/// <summary>A step of two levels asks which evidence changed; whoever answers for the unit, or the process leader, says it.</summary>
public sealed class ExplainTests : AppTests
{
    private const string Field = "Vad hände mellan rundorna?";
    private const string Said = "Rutinen beslutades i mars.";
    private StartedRound _now = null!;

    private string Of(string code, string unit = "") =>
        $"{_now.Address}/kriterier/{code}/steg{unit}";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var before = await Begin(App, Social);
        await before.Answer("D3.1.4", "Nivå 1");
        await before.Answer("D2.1.1", "Nivå 1");
        await before.Conclude();
        App.Clock.Advance(TimeSpan.FromDays(1));
        _now = await Begin(App, Social);
        await _now.Answer("D2.1.1", "Nivå 2");
        await (await _now.Leader.Open(_now.Criterion("D3.1.4")))
            .Choose("Nivå 3")
            .Submit(
                "Spara och lägg till underlag",
                ("Vad är det för underlag?", "Återkoppling § 12"),
                ("Datum", "2026-10-01")
            );
    }

    [Fact]
    public async Task The_comparison_asks_and_lists_the_evidence_that_came()
    {
        var page = await _now.Leader.Open($"{_now.Address}/jamfor");

        page.Shows("Vilket underlag ändrades?").Shows("Kom till: Återkoppling § 12");
        var asked = page.Document.QuerySelectorAll(
            "section[aria-labelledby=stora-steg] li > p:first-child"
        );
        Assert.StartsWith(
            "D3.1.4 ",
            Harness.Words.Of(Assert.Single(asked)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Wrong_persons_do_not_write()
    {
        (await (await App.As("processledare-region")).Open(Of("D3.1.4"))).Answers(
            HttpStatusCode.NotFound
        );
        foreach (var person in (string[])["revisor", "administrator"])
        {
            var visitor = await App.As(person);
            (await visitor.Open(Of("D3.1.4"))).Answers(HttpStatusCode.OK);
            (await visitor.Forge(Of("D3.1.4"), ("Text", Said))).Answers(HttpStatusCode.Forbidden);
        }
        // The head of another committee sees nothing of the round; the respondent writes for the own unit, not for all.
        (await (await App.As("chef")).Open(Of("D3.1.4"))).Answers(HttpStatusCode.NotFound);
        (await (await App.As("respondent")).Forge(Of("D3.1.4"), ("Text", Said))).Answers(
            HttpStatusCode.Forbidden
        );
    }

    [Theory]
    [InlineData("D9.9.9", "")]
    [InlineData("D3.1.4", "?enhet=7")]
    [InlineData("D3.1.4", "?med=00000000-0000-0000-0000-000000000001")]
    public async Task What_does_not_exist_is_not_found(string code, string of) =>
        (await _now.Leader.Open(Of(code, of))).Answers(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_small_step_is_not_explained()
    {
        (await _now.Leader.Open(Of("D2.1.1"))).Shows("Det finns inget att förklara här.");
        (await _now.Leader.Forge(Of("D2.1.1"), ("Text", Said)))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Nivån har inte rört sig två steg eller mer.");
    }

    [Fact]
    public async Task Nothing_written_is_said_at_the_field() =>
        (
            await (await _now.Leader.Open(Of("D3.1.4"))).Submit("Spara förklaringen", (Field, " "))
        ).HasError(Field, "Skriv vilket underlag som ändrades.");

    [Fact]
    public async Task What_the_unit_writes_stands_at_the_step_and_in_the_journal()
    {
        var respondent = await App.As("respondent");
        var page = await (await respondent.Open($"{_now.Address}/jamfor?enhet=1")).Follow(
            "Förklara steget för D3.1.4"
        );
        await page.Submit("Spara förklaringen", (Field, Said));
        _now.Later();
        await (await _now.Leader.Open(Of("D3.1.4"))).Submit(
            "Spara förklaringen",
            (Field, "Gäller hela kommunen.")
        );

        // The whole organisation shows both; the unit only its own.
        (await _now.Leader.Open($"{_now.Address}/jamfor"))
            .Shows(Said)
            .Shows("Gäller hela kommunen.")
            .Shows($"{Social}, Ylva Nordin");
        (await _now.Leader.Open($"{_now.Address}/jamfor?enhet=1"))
            .Shows(Said)
            .DoesNotShow("Gäller hela kommunen.");
        var journal = await _now.Journal();
        Assert.Contains(
            journal,
            line =>
                line.Contains(
                    $"Ylva Nordin skrev vilket underlag som ändrades för D3.1.4 för {Social}",
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(
            journal,
            line => line.Contains("för hela organisationen", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_concluded_round_takes_an_explanation_and_keeps_its_figures()
    {
        await _now.Conclude();

        await (await _now.Leader.Open(Of("D3.1.4"))).Submit("Spara förklaringen", (Field, Said));

        (await _now.Leader.Open($"{_now.Address}/jamfor")).Shows(Said);
        await Recount.Agrees(App, _now.Id);
    }
}
