using System.Net;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Answering;

/// <summary>Evidence in its simplest form: kind, title, date and link; what it carries stands in words beside the level.</summary>
public sealed class EvidenceTests(TestApp app) : SharedAppTests(app)
{
    private const string Code = "D3.1.4";
    private const string Save = "Spara och gå vidare";
    private const string Name = "Vad är det för underlag?";

    private StartedRound _round = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social);
    }

    [Theory]
    [InlineData("Datum", "31 november", "Skriv ett datum som finns, till exempel 2026-02-28.")]
    [InlineData("Datum", "", "Skriv ett datum som finns, till exempel 2026-02-28.")]
    [InlineData("Datum", "2026-11-23", "Datumet ligger i framtiden.")]
    [InlineData("Länk (frivilligt)", "javascript:alert(1)", "Skriv hela webbadressen")]
    [InlineData("Länk (frivilligt)", "kommun.se/beslut", "Skriv hela webbadressen")]
    [InlineData(Name, "", "Skriv vad det är för underlag.")]
    public async Task What_is_wrong_is_said_at_the_field_and_all_that_was_typed_stays(
        string field,
        string typed,
        string sentence
    )
    {
        var page = (await Open())
            .Choose("Nivå 4")
            .Fill("Varför valde du det svaret?", "Vi mäter varje år.")
            .Fill(Name, "Enkäten 2026")
            .Fill("Sort", "Data")
            .Fill("Datum", "2026-10-01")
            .Fill("Länk (frivilligt)", "https://exempelkoping.example/enkat")
            .Fill(field, typed);

        page = await page.Press(Save);

        page.Answers(HttpStatusCode.OK).HasError(field, sentence);
        Assert.Equal(typed, page.ByLabel(field).GetAttribute("value"));
        Assert.True(page.ByLabel("Nivå 4").HasAttribute("checked"));
        Assert.Equal("Vi mäter varje år.", Words.Of(page.ByLabel("Varför valde du det svaret?")));
        Assert.Equal("Data", page.ByLabel("Sort").QuerySelector("[selected]")?.TextContent);
        if (field != Name)
            Assert.Equal("Enkäten 2026", page.ByLabel(Name).GetAttribute("value"));
        Assert.Empty((await _round.Kept(Code)).Evidence);
    }

    [Fact]
    public async Task The_cap_never_stops_saving_and_says_why()
    {
        await _round.Answer(Code, "Nivå 4");

        (await Open())
            .Shows("Ni säger nivå 4, men svaret visas som nivå 2.")
            .Shows("Utan underlag visas högst nivå 2.");
    }

    [Theory]
    [InlineData("Beslut", "2026-10-01", 3)]
    [InlineData("Data", "2026-10-01", 4)]
    [InlineData("Data", "22 november 2024", 4)]
    [InlineData("Data", "2024-11-21", 3)]
    [InlineData("Dokument", "2020-01-01", 2)]
    public async Task Evidence_lifts_the_level_as_far_as_its_kind_and_age_carry(
        string kind,
        string date,
        int shown
    )
    {
        var page = await Add(kind, date);

        Assert.Equal(_round.Criterion(Code), page.Address);
        page.Shows("Enkäten 2026");
        Assert.Equal(shown, (await _round.Kept(Code)).Level);
        if (shown < 4)
            page.Shows($"Ni säger nivå 4, men svaret visas som nivå {shown}.");
        else
            page.DoesNotShow("men svaret visas som");
        var journal = await _round.Journal();
        Assert.Contains(
            journal,
            line => line.Contains("lade till underlaget Enkäten 2026", StringComparison.Ordinal)
        );
        await Recount.Agrees(App, _round.Id);
    }

    [Fact]
    public async Task Evidence_is_taken_away_when_the_answer_is_saved()
    {
        var page = await Add("Data", "2026-10-01");

        await page.Choose("Ta bort Enkäten 2026 när jag sparar").Press(Save);

        var kept = await _round.Kept(Code);
        Assert.Empty(kept.Evidence);
        Assert.Equal(2, kept.Level);
        var journal = await _round.Journal();
        Assert.Contains(
            journal,
            line => line.Contains("tog bort underlaget Enkäten 2026", StringComparison.Ordinal)
        );
        await Recount.Agrees(App, _round.Id);
    }

    [Fact]
    public async Task A_link_leads_out_without_saying_where_from()
    {
        await Add("Data", "2026-10-01");

        var link = (await Open()).Link("Öppna länken: Enkäten 2026");

        Assert.Equal("https://exempelkoping.example/enkat", link.GetAttribute("href"));
        Assert.Contains("noopener noreferrer", link.GetAttribute("rel"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_english_a_date_may_be_written_in_english()
    {
        var page = await (await _round.Leader.Open("/en" + _round.Criterion(Code)))
            .Choose("Level 4")
            .Fill("Type", "Dialogue")
            .Submit(
                "Save and add evidence",
                ("What is the evidence?", "Survey"),
                ("Date", "3 October 2026")
            );

        page.Answers(HttpStatusCode.OK).Shows("Survey").DoesNotShow("but the answer is shown as");
        Assert.Equal(4, (await _round.Kept(Code)).Level);
    }

    private Task<Page> Open() => _round.Leader.Open(_round.Criterion(Code));

    private async Task<Page> Add(string kind, string date) =>
        await (await Open())
            .Choose("Nivå 4")
            .Fill("Sort", kind)
            .Submit(
                "Spara och lägg till underlag",
                (Name, "Enkäten 2026"),
                ("Datum", date),
                ("Länk (frivilligt)", "https://exempelkoping.example/enkat")
            );
}
