using System.Net;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Lived;

/// <summary>What was entered wrongly from paper is taken back whole, with a reason, and no figure moves by fewer than five answers.</summary>
public sealed class TakenBackPaperTests(TestApp app) : SharedAppTests(app)
{
    private const string Code = "V1.1.1";

    private StartedRound _round = null!;
    private Lives _lives = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social, Culture);
        _lives = new(App, _round);
        await _lives.Ask([Code]);
    }

    [Fact]
    public async Task Only_who_leads_the_round_takes_back_and_says_what_went_wrong()
    {
        await Enter(forms: 6, wholly: 6);
        var page = await Paper();
        var address = page.Address;
        (
            await (await App.As("respondent")).Forge(
                $"{address}?handler=TakeBack",
                ("Because", "Fel.")
            )
        ).Answers(HttpStatusCode.Forbidden);
        (
            await (await App.As("processledare-region")).Forge(
                $"{address}?handler=TakeBack",
                ("Because", "Fel.")
            )
        ).Answers(HttpStatusCode.NotFound);

        (await page.Press("Ta tillbaka införandet"))
            .HasError("Vilket införande är fel?", "Välj vilket införande som är fel.")
            .HasError("Vad blev fel?", "Skriv vad som blev fel");
        Assert.Equal("4,0 (6 svar)", (await _lives.Read(Code))[0]);
    }

    [Fact]
    public async Task What_was_wrong_stops_counting_and_the_forms_are_entered_anew()
    {
        await Enter(forms: 6, wholly: 6);
        await Enter(forms: 5, notAtAll: 5);
        Assert.Equal("2,6 (11 svar)", (await _lives.Read(Code))[0]);

        var page = await TakeBack("5 blanketter", "Två högar blandades ihop.");

        page.Shows("Taget tillbaka").Shows("Två högar blandades ihop.");
        page.Shows("6 pappersblanketter är införda.");
        Assert.Equal("4,0 (6 svar)", (await _lives.Read(Code))[0]);
        var line = (await _round.Journal())[0];
        Assert.Contains(
            "tog tillbaka ett införande av 5 pappersblanketter",
            line,
            StringComparison.Ordinal
        );
        Assert.Contains("Två högar blandades ihop.", line, StringComparison.Ordinal);
        await Enter(forms: 5, wholly: 4, notAtAll: 1);
        Assert.Equal("3,7 (11 svar)", (await _lives.Read(Code))[0]);
    }

    [Fact]
    public async Task Where_fewer_than_five_answers_go_the_statement_waits_for_more_forms()
    {
        await Enter(forms: 6, wholly: 6);
        // Two of seven know: they wait for more, and are shown together with the next three.
        await Enter(forms: 7, notAtAll: 2);
        await Enter(forms: 5, wholly: 3);
        Assert.Equal("3,5 (11 svar)", (await _lives.Read(Code))[0]);

        await TakeBack("7 blanketter", "Fel hög.");
        Assert.Empty(await _lives.Read(Code));

        await Enter(forms: 7, wholly: 2);
        Assert.Equal("4,0 (11 svar)", (await _lives.Read(Code))[0]);
    }

    [Fact]
    public async Task What_is_taken_back_or_locked_stays_as_it_is()
    {
        await Enter(forms: 6, wholly: 6);
        var page = (await Paper()).Fill("Vad blev fel?", "Fel.");
        var twice = Choose(page, "6 blanketter");
        await TakeBack("6 blanketter", "Fel.");
        (await twice.Press("Ta tillbaka införandet"))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Införandet är redan taget tillbaka.");

        await Enter(forms: 5, wholly: 5);
        var late = Choose((await Paper()).Fill("Vad blev fel?", "Fel."), "5 blanketter");
        await _round.Answer(Code, "Nivå 2");
        await _round.Conclude();
        (await late.Press("Ta tillbaka införandet")).Answers(HttpStatusCode.Conflict);
        (await _round.Leader.Open(late.Address)).Shows(
            "Rundan är avslutad och det som de berörda har sagt är låst."
        );
    }

    private async Task<Page> Paper() =>
        await (await _round.Leader.Open(_lives.Page)).Follow("För in svar från papper");

    private async Task Enter(int forms, int wholly = 0, int notAtAll = 0)
    {
        _round.Later();
        (
            await (await Paper())
                .Fill("Hur många blanketter", $"{forms}")
                .Fill("Stämmer helt", $"{wholly}")
                .Fill("Stämmer inte alls", $"{notAtAll}")
                .Press("För in svaren")
        ).Answers(HttpStatusCode.OK);
    }

    private async Task<Page> TakeBack(string which, string because)
    {
        _round.Later();
        return await Choose((await Paper()).Fill("Vad blev fel?", because), which)
            .Press("Ta tillbaka införandet");
    }

    private static Page Choose(Page page, string which) =>
        page.Fill(
            "Vilket införande är fel?",
            page.Document.QuerySelectorAll("select[name=Wrong] option")
                .Select(Words.Of)
                .First(text => text.StartsWith(which, StringComparison.Ordinal))
        );
}
