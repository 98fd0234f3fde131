using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.EvidenceRegister;
using MrPlatform.Tests.Ui.Sheets;
using static MrPlatform.Tests.SelfAssessments.Results.TableFiles;
using static MrPlatform.Tests.SelfAssessments.StartedRound;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>Where many units rate, a page shows the first of them, says where the others are, and its files hold all.</summary>
public sealed class SixtyUnitsTests : RegisterStory
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await ManyUnits.Until(App, Round.Id, last: 62);
    }

    [Fact]
    public async Task The_workspace_shows_a_dozen_and_leads_to_all()
    {
        var page = await Round.Leader.Open("/arbetsyta");

        Assert.Equal(
            12,
            page.Document.QuerySelectorAll("section[aria-labelledby=runda] tbody tr").Length
        );
        page.Link("Se alla enheter");
    }

    [Fact]
    public async Task The_result_shows_a_page_of_units_and_its_file_holds_them_all()
    {
        await Round.Answer(Code, "Nivå 2", "Det finns en rutin.");
        var first = await Round.Leader.Open(Round.Result);
        first.Shows("62 enheter");
        Assert.Equal(50, Units(first).Count);
        var next = await Round.Leader.Open(Round.Result + "?sida=2");

        Assert.Equal("Förskolan Åsen 62", Units(next)[^1]);
        Assert.Equal(62, Units(first).Concat(Units(next)).Distinct().Count());
        Assert.Equal(
            Units(first).Concat(Units(next)),
            Csv.Table(await Bytes(Round.Leader, Round.Result + ".csv?tabell=enheter"))
                .Select(row => row[0])
        );
    }

    [Fact]
    public async Task Evidence_is_found_by_a_part_of_the_name_of_its_unit()
    {
        await PutIn("Åsens rutin", "Dokument", "Förskolan Åsen 7");
        await PutIn("Socialnämndens rutin", "Dokument", Social);

        var page = await (await Round.Leader.Open("/underlag?q=rutin"))
            .Fill("Ord i enhetens namn", "åSEN 7")
            .Press("Visa urvalet");

        Assert.Equal(
            ["Åsens rutin"],
            page.Document.QuerySelectorAll("tbody th a").Select(Words.Of)
        );
        page.Shows("Förskolan Åsen 7");
        Assert.Equal("åSEN 7", page.ByLabel("Ord i enhetens namn").GetAttribute("value"));
        (await Round.Leader.Open("/underlag?q=rutin&enhetsnamn=finns+inte")).Shows(
            "Inget underlag passar urvalet."
        );
    }

    private static List<string> Units(Page page) =>
        [
            .. page
                .Document.QuerySelectorAll("section[aria-labelledby=enheter] tbody th")
                .Select(Words.Of),
        ];
}
