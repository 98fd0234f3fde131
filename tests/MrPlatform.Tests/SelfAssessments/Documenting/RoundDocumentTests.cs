using System.Net;
using System.Security.Cryptography;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Documenting;

/// <summary>The round as a document: states, registry number, dispatch and publishing.</summary>
[Trait("Needs", "Database")]
public sealed class RoundDocumentTests(TestApp app) : SharedAppTests(app)
{
    private StartedRound _round = null!;

    private string Document => $"{_round.Address}/handling";

    private string Publication => $"{_round.Address}/publicera";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social, Culture);
    }

    [Theory]
    [InlineData("processledare-region", HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    [InlineData("handlaggare", HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    [InlineData("respondent", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("revisor", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    public async Task All_who_see_the_round_read_and_the_process_leader_acts(
        string person,
        HttpStatusCode reads,
        HttpStatusCode acts
    )
    {
        var other = await App.As(person);

        (await other.Open(Document)).Answers(reads);
        (await other.Forge($"{Document}?handler=Register", ("Number", "1"))).Answers(acts);
        (await other.Forge($"{Document}?handler=Dispatch", ("To", "Länsstyrelsen"))).Answers(acts);
        (await other.Open(Publication)).Answers(acts);
        (await other.Forge(Publication, ("Decision", "Ja"))).Answers(acts);
        (await other.Forge($"{Publication}?handler=Withdraw", ("Why", "Fel"))).Answers(acts);
    }

    [Fact]
    public async Task The_round_goes_from_draft_to_drawn_up_and_says_what_that_means()
    {
        (await _round.Leader.Open(Document)).Shows("Rundan är ett utkast.").Shows("2 kap. 12 §");
        await _round.Answer("D1.1.3", "Nivå 2");
        (await _round.Leader.Open(Document)).Shows("Rundan är under beredning.");
        await _round.Conclude();
        var page = await _round.Leader.Open(Document);

        page.Shows("Rundan är upprättad och låst.");
        Assert.StartsWith(
            "Upprättad (låst)",
            Words.Of(page.Document.QuerySelector("[aria-current=step] h3")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_registry_number_shows_on_the_round_and_in_the_result()
    {
        var form = await _round.Leader.Open(Document);
        (
            await form.Fill("Rundans diarienummer", new string('1', 61)).Press("Spara diarienumret")
        ).HasError("Rundans diarienummer", "Diarienumret är för långt.");
        var other = await (await App.As("processledare")).Open(Document);

        await form.Fill("Rundans diarienummer", "KS 2026/00123").Press("Spara diarienumret");

        (await _round.Leader.Open(_round.Address)).Shows("Dnr KS 2026/00123");
        (await _round.Leader.Open(_round.Result)).Shows("Dnr KS 2026/00123");
        Assert.Contains(
            await _round.Journal(),
            line =>
                line.Contains(
                    $"Aino Berg skrev in diarienumret KS 2026/00123 för {Title}.",
                    StringComparison.Ordinal
                )
        );
        var late = await other.Fill("Rundans diarienummer", "KS 9").Press("Spara diarienumret");
        late.Answers(HttpStatusCode.Conflict).HasError("Rundans diarienummer", "KS 2026/00123");
        Assert.Equal("KS 9", late.ByLabel("Rundans diarienummer").GetAttribute("value"));
    }

    [Fact]
    public async Task Dispatch_is_noted_with_whom_and_when_and_only_when_concluded()
    {
        (
            await _round.Leader.Forge(
                $"{Document}?handler=Dispatch",
                ("To", "Länsstyrelsen"),
                ("Day", "2026-11-22")
            )
        )
            .Answers(HttpStatusCode.Conflict)
            .Shows("Rundan är öppen.");
        await _round.Answer("D1.1.3", "Nivå 2");
        await _round.Conclude();
        const string press = "Anteckna att rundan är expedierad";
        var form = await _round.Leader.Open(Document);
        var wrong = await form.Fill("Vilken dag?", "2027-01-01").Press(press);
        wrong
            .HasError("Till vem?", "Skriv till vem rundan skickades.")
            .HasError("Vilken dag?", "Dagen måste ligga mellan");

        var page = await wrong
            .Fill("Till vem?", "Länsstyrelsen i Exempel län")
            .Fill("Vilken dag?", "2026-11-22")
            .Press(press);

        page.Shows("Till Länsstyrelsen i Exempel län den 2026-11-22").Shows("Rundan är upprättad");
        Assert.Contains(
            await _round.Journal(),
            line =>
                line.Contains($"expedierade {Title} till Länsstyrelsen", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Publishing_freezes_a_picture_that_later_corrections_do_not_change()
    {
        (await _round.Leader.Forge(Publication, ("Decision", "KS § 1")))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Avsluta den innan den publiceras.");
        await _round.Answer("D1.1.3", "Nivå 2", "Så gör vi.");
        await _round.Conclude();
        var form = await _round.Leader.Open(Publication);
        form.Shows("ingen utanför organisationen kan läsa den");
        (await form.Press("Publicera rundan")).Shows("Skriv vilket beslut publiceringen vilar på.");
        var other = await (await App.As("processledare")).Open(Publication);

        var page = await form.Fill("Vilket beslut", "KS 2026-12-15 § 210")
            .Press("Publicera rundan");
        page.Shows("Provrunda är publicerad").Shows("KS 2026-12-15 § 210");
        (await other.Fill("Vilket beslut", "KS § 2").Press("Publicera rundan")).Answers(
            HttpStatusCode.Conflict
        );
        (await _round.Leader.Open(Document)).Shows("Rundan är publicerad.");

        _round.Later();
        var correction = await _round.Leader.Open(_round.Correction("D1.1.3"));
        await correction
            .Choose("Nivå 1")
            .Fill("Varför behöver", "Fel rad.")
            .Press("Spara rättelsen");

        page = await _round.Leader.Open(Publication);
        page.Shows("Ett svar har rättats efter publiceringen.");
        var answer = await _round.Leader.Http.GetAsync(
            new Uri(page.Link("Hämta den frysta bilden").GetAttribute("href")!, UriKind.Relative)
        );
        var picture = await answer.Content.ReadAsByteArrayAsync();
        page.Shows(Convert.ToHexStringLower(SHA256.HashData(picture)));
        var text = System.Text.Encoding.UTF8.GetString(picture);
        Assert.Contains("\"ShownLevel\": 2", text, StringComparison.Ordinal);
        Assert.Contains("Så gör vi.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Aino Berg", text, StringComparison.Ordinal);

        (await page.Press("Dra tillbaka publiceringen")).HasError("Varför dras", "Skriv varför");
        page = await page.Fill("Varför dras", "En rättelse ska med.")
            .Press("Dra tillbaka publiceringen");
        page.Shows("Tidigare publiceringar").Shows("En rättelse ska med.");
        (await page.Fill("Vilket beslut", "KS § 3").Press("Publicera rundan")).Shows("KS § 3");
        var journal = string.Join('\n', await _round.Journal());
        Assert.Contains($"Aino Berg publicerade {Title}.", journal, StringComparison.Ordinal);
        Assert.Contains(
            $"drog tillbaka publiceringen av {Title}",
            journal,
            StringComparison.Ordinal
        );
    }
}
