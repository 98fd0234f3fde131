using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;

namespace MrPlatform.Tests.OwnFrameworks;

/// <summary>A framework is written in the product: areas and statements come, change, move and go; two who write at once choose.</summary>
[Trait("Needs", "Database")]
public sealed class DraftTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Others_read_but_do_not_write()
    {
        var draft = await Begin("lasa");
        var id = draft.Split('/')[2];
        var auditor = await app.As("revisor");
        (await auditor.Open($"/ramverk/{id}"))
            .Answers(HttpStatusCode.OK)
            .DoesNotShow("Skriv i utkastet");
        (await auditor.Open(draft)).Answers(HttpStatusCode.Forbidden);
        (await auditor.Forge($"/ramverk/{id}?handler=Retire")).Answers(HttpStatusCode.Forbidden);
        (await (await app.As("respondent")).Open($"/ramverk/{id}")).Answers(
            HttpStatusCode.NotFound
        );
        var leader = await app.As("processledare");
        (await leader.Open($"{draft}/omrade/finns-inte")).Answers(HttpStatusCode.NotFound);
        (await leader.Open($"{draft}/pastaende/finns-inte")).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_framework_is_written_from_an_empty_sheet()
    {
        var leader = await app.As("processledare");
        var page = await (await leader.Open("/ramverk/nytt")).Submit(
            "Börja skriva",
            ("Namn", ""),
            ("Beteckning", "två ord")
        );
        page.HasError("Namn", "Texten saknas.").HasError("Beteckning", "går inte att använda");
        page = await page.Submit(
            "Börja skriva",
            ("Namn", "Från början"),
            ("Beteckning", "fran-borjan")
        );
        page.Shows("Ramverket har inget område.");
        page = await (await page.Follow("Lägg till ett område")).Submit(
            "Spara området",
            ("Beteckning", "A"),
            ("Namn", "Första området")
        );
        page.Shows("har inget påstående");
        page = await (await page.Follow("Lägg till ett påstående i A")).Submit(
            "Spara påståendet",
            ("Beteckning", "A1"),
            ("Påstående", ""),
            ("Nivå 1", "bara en"),
            ("Exempel på underlag (frivilligt)", "papper"),
            ("Bygger på kriterier (frivilligt)", "Z9")
        );
        page.HasError("Påstående", "Texten saknas.")
            .HasError("Nivå 1", "Skriv en text för var och en")
            .HasError("Exempel på underlag (frivilligt)", "saknar en sort")
            .HasError("Bygger på kriterier (frivilligt)", "Kriteriet ”Z9” finns inte");
        Assert.Equal("bara en", page.ByLabel("Nivå 1").TextContent.Trim());
        page = await page.Submit(
            "Spara påståendet",
            ("Påstående", "Vi gör det."),
            ("Nivå 1", ""),
            ("Exempel på underlag (frivilligt)", "beslut: plan"),
            ("Bygger på kriterier (frivilligt)", "D1.1.3")
        );
        page.Shows("Utkastet är helt och går att publicera.").Shows("Vi gör det.");
        (await (await app.As("revisor")).Open("/handelser")).Shows(
            "skrev i utkastet till ramverket Från början: A1."
        );
        (
            await (await leader.Open("/ramverk/nytt")).Submit(
                "Börja skriva",
                ("Namn", "Igen"),
                ("Beteckning", "fran-borjan")
            )
        ).HasError("Beteckning", "Ni har redan ett ramverk");
    }

    [Fact]
    public async Task Statements_and_areas_move_change_place_and_go()
    {
        var draft = await Begin("flytta");
        var leader = await app.As("processledare");
        var page = await leader.Open(draft);
        page = await page.Press("Flytta ner A1");
        Assert.Equal(["A2", "A1"], Codes(page));
        page = await (await page.Follow("Lägg till ett område")).Submit(
            "Spara området",
            ("Beteckning", "B"),
            ("Namn", "Andra")
        );
        page = await page.Press("Flytta upp B");
        page = await (await page.Follow("Vi gör det som A1 säger.")).Submit(
            "Spara påståendet",
            ("Område", "B")
        );
        Assert.Equal(["A1", "A2"], Codes(page));
        page = await (await page.Follow("Vi gör det som A1 säger.")).Press("Ta bort ur utkastet");
        Assert.Equal(["A2"], Codes(page));
        page = await (await page.Follow("Ändra området B")).Press(
            "Ta bort området och dess påståenden"
        );
        page.DoesNotShow("Andra");
        page.Shows("Utkastet är helt");
    }

    [Fact]
    public async Task Two_who_write_the_same_statement_choose_and_two_who_write_different_ones_need_not()
    {
        var draft = await Begin("tva");
        var (one, other) = (await app.As("processledare"), await app.As("administrator"));
        var mine = await one.Open($"{draft}/pastaende/A1");
        var another = await one.Open($"{draft}/pastaende/A2");
        var theirs = await other.Open($"{draft}/pastaende/A1");
        await theirs.Submit("Spara påståendet", ("Påstående", "Deras ord."));

        (await another.Submit("Spara påståendet", ("Påstående", "Ett annat.")))
            .Answers(HttpStatusCode.OK)
            .Shows("Ett annat.")
            .Shows("Deras ord.");
        var page = await mine.Submit("Spara påståendet", ("Påstående", "Mina ord."));
        page.Answers(HttpStatusCode.Conflict)
            .Shows("har ändrat påståendet medan du skrev")
            .Shows("Deras ord.");
        Assert.Equal("Mina ord.", page.ByLabel("Påstående").TextContent.Trim());
        (await one.Open(draft)).Shows("Deras ord.");
        (await page.Press("Spara påståendet")).Answers(HttpStatusCode.OK).Shows("Mina ord.");
        await (await one.Open($"{draft}/pastaende/A2")).Press("Ta bort ur utkastet");
        (await another.Press("Spara påståendet")).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_draft_is_taken_away_and_a_framework_goes_out_of_use_and_back()
    {
        var leader = await app.As("processledare");
        var draft = await Begin("bort");
        var id = draft.Split('/')[2];
        (
            await (await leader.Open($"/ramverk/{id}")).Press("Ta bort utkastet för gott")
        ).DoesNotShow("Programmet bort");
        (await leader.Open($"/ramverk/{id}")).Answers(HttpStatusCode.NotFound);

        var own = await Own.Publish(leader, Own.Text("ur-bruk", Own.Item("A1")));
        (await leader.Open("/nulagesanalyser/starta")).Shows("Programmet ur-bruk");
        var page = await (await leader.Open($"/ramverk/{own}")).Press("Ta ur bruk");
        page.Shows("Ur bruk sedan");
        (await leader.Open("/nulagesanalyser/starta")).DoesNotShow("Programmet ur-bruk");
        (await leader.Open($"/nulagesanalyser/starta?ramverk=egen-{own:N}")).Answers(
            HttpStatusCode.NotFound
        );
        (await leader.Forge($"/ramverk/{own}?handler=Start")).Answers(HttpStatusCode.Conflict);
        await page.Press("Ta i bruk igen");
        (await leader.Open("/nulagesanalyser/starta")).Shows("Programmet ur-bruk");
    }

    private async Task<string> Begin(string id)
    {
        var page = await Own.Upload(
            await app.As("processledare"),
            Own.Yaml(Own.Text(id, Own.Item("A1"), Own.Item("A2"))),
            $"{id}.yaml"
        );
        return (await page.Press("Ta in ramverket")).Address;
    }

    private static IEnumerable<string> Codes(Page page) =>
        page.Document.QuerySelectorAll("main li[id^=p-]").Select(row => row.Id![2..]);
}
