using System.Net;
using MrPlatform.SelfAssessments;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Concluding;

/// <summary>Correcting a locked answer: a recorded act with a reason, which leaves the original readable.</summary>
public sealed class CorrectTests : AppTests
{
    private const string Code = "D3.1.4";
    private const string Motivation = "Varför valde ni det svaret?";
    private const string Reason = "Varför behöver svaret rättas?";
    private const string Save = "Spara rättelsen";

    private StartedRound _round = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social);
        await _round.Answer(Code, "Nivå 2", "Så trodde vi då.");
    }

    [Fact]
    public async Task Only_a_process_leader_may_and_only_what_is_locked()
    {
        Assert.Equal(
            _round.Criterion(Code),
            (await _round.Leader.Open(_round.Correction(Code))).Address
        );
        await _round.Conclude();

        (await (await App.As("respondent")).Open(_round.Correction(Code))).Answers(
            HttpStatusCode.Forbidden
        );
        (await (await App.As("revisor")).Forge(_round.Correction(Code))).Answers(
            HttpStatusCode.Forbidden
        );
        (await (await App.As("processledare-region")).Open(_round.Correction(Code))).Answers(
            HttpStatusCode.NotFound
        );
        (await _round.Leader.Open(_round.Correction("D1.1.1"))).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_reason_is_needed_and_what_was_typed_stays()
    {
        await _round.Conclude();

        var page = await (await Open())
            .Choose("Nivå 1")
            .Submit(Save, (Motivation, "Vi hade fel."), (Reason, " "));

        page.HasError(Reason, "Skriv varför svaret behöver rättas.").Shows("Vi hade fel.");
        Assert.True(page.ByLabel("Nivå 1").HasAttribute("checked"));
        Assert.Equal(2, (await _round.Kept(Code)).Level);
    }

    [Fact]
    public async Task A_correction_that_changes_nothing_is_refused()
    {
        await _round.Conclude();

        var page = await (await Open()).Submit(Save, (Reason, "Bara för säkerhets skull."));

        page.Answers(HttpStatusCode.Conflict).Shows("Svaret är detsamma som förut.");
    }

    [Fact]
    public async Task A_correction_moves_the_figures_and_leaves_the_original_to_read()
    {
        await _round.Conclude();

        var page = await (await Open())
            .Choose("Nivå 1")
            .Submit(
                Save,
                (Motivation, "Rutinen fanns aldrig."),
                (Reason, "Svaret gällde en annan nämnd.")
            );

        Assert.Equal(_round.Result, page.Address);
        page.Shows("Rättelser efter att rundan avslutades")
            .Shows("Förut: 2Påbörjat Så trodde vi då.")
            .Shows("Skäl: Svaret gällde en annan nämnd.");
        Assert.Equal(1, (await _round.Kept(Code)).Level);
        await Recount.Agrees(App, _round.Id);
        var journal = await _round.Journal();
        Assert.Contains(
            "rättade svaret på D3.1.4 för Socialnämnden i Provrunda. Skäl: Svaret gällde en annan nämnd.",
            journal[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_was_never_answered_can_be_filled_in_and_is_counted()
    {
        await _round.Conclude();

        var page = await (await _round.Leader.Open(_round.Correction("D2.1.1")))
            .Choose("Vet inte")
            .Submit(Save, (Reason, "Svaret kom bort."));

        page.Shows("Förut: Inte besvarad");
        Assert.Equal(AnswerState.Unknown, (await _round.Kept("D2.1.1")).State);
        await Recount.Agrees(App, _round.Id);
    }

    [Fact]
    public async Task A_corrected_answer_is_weighed_as_its_evidence_stood_when_the_round_was_concluded()
    {
        await (await _round.Leader.Open(_round.Criterion(Code)))
            .Choose("Nivå 3")
            .Fill("Sort", "Data")
            .Submit(
                "Spara och lägg till underlag",
                ("Vad är det för underlag?", "Enkäten"),
                ("Datum", "2024-12-01")
            );
        await _round.Conclude();
        App.Clock.Advance(TimeSpan.FromDays(400));

        var leader = await App.As("processledare");
        await (await leader.Open(_round.Correction(Code)))
            .Choose("Nivå 4")
            .Submit(Save, (Reason, "Vi visade det redan då."));

        Assert.Equal(4, (await _round.Kept(Code)).Level);
    }

    [Fact]
    public async Task Two_who_correct_the_same_answer_do_not_overwrite_each_other()
    {
        await _round.Conclude();
        var first = (await Open()).Choose("Nivå 1");
        var second = (await Open()).Choose("Vet inte");

        await first.Submit(Save, (Reason, "Fel nivå."));
        var page = await second.Submit(Save, (Reason, "Ingen vet."));

        page.Answers(HttpStatusCode.Conflict).Shows("Någon annan rättade svaret medan du skrev.");
        Assert.Equal(1, (await _round.Kept(Code)).Level);
    }

    private Task<Page> Open()
    {
        _round.Later();
        return _round.Leader.Open(_round.Correction(Code));
    }
}
