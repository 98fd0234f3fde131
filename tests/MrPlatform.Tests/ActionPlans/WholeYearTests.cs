using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.Ui.Documents;
using UglyToad.PdfPig;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>
/// The whole way of an ordinary year in a browser without scripts: a concluded round, priorities, a plan, its decision, how a measure goes, what came of
/// it on its effect date, and the year's account in Word and PDF, read back.
/// </summary>
public sealed class WholeYearTests(Browser browser) : BrowserTests(browser)
{
    private const string Goal = "Barn i skolan får veta vart de vänder sig";
    private const string Measure = "Visa alla elever vägen till skolkuratorn";
    private const string Effect =
        "Fler elever vet vart de går. I årskurs nio märks ingen skillnad.";
    private const string Causes = "Ingen hade tid att nå årskurs nio.";

    [Fact]
    public async Task From_a_concluded_round_to_the_account_of_the_year()
    {
        var page = await Open(new Look(JavaScript: false), "processledare");
        await Prioritise(page);
        await MakePlan(page);
        await Adopt(page);
        await CarryOut(page);

        // A year passes; the session is over, and the day of the effect has come.
        App.Clock.Advance(TimeSpan.FromDays(290));
        page = await Open(new Look(JavaScript: false), "processledare");
        await TellEffect(page);
        await DrawUp(page);

        await ReadWord(page);
        await ReadPdf(page);
    }

    private static async Task Prioritise(IPage page)
    {
        await page.GotoAsync("/handlingsplaner");
        await Follow(page, "Nuläge hösten 2025");
        var first = page.Locator("tbody tr").First;
        await first.GetByRole(AriaRole.Link).First.ClickAsync();
        await page.GetByLabel("3 Mycket allvarligt").CheckAsync();
        await page.GetByLabel("3 De flesta som möter verksamheten").CheckAsync();
        await page.GetByLabel("3 Nej, tiden eller chansen kommer inte tillbaka").CheckAsync();
        await page.GetByLabel("3 Ni bestämmer").CheckAsync();
        await Press(page, "Spara");
        await Assertions
            .Expect(page.Locator("tbody tr").First)
            .ToContainTextAsync("Vägd av gruppen");
        await Assertions.Expect(page.Locator("tbody tr").First).ToContainTextAsync("= 162");
    }

    private static async Task MakePlan(IPage page)
    {
        var round = page.Url.Split('/')[^1];
        await page.GotoAsync($"/handlingsplaner/ny?analys={round}");
        await page.GetByLabel("Vad ska planen heta?").FillAsync("Elevernas plan");
        await Press(page, "Gör planen");
        await Follow(page, "Lägg till mål");
        await page.GetByLabel("Vilken brist gäller det?")
            .SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByLabel("Vad ska någon få, ha eller kunna?").FillAsync(Goal);
        await Press(page, "Spara målet");
        await Follow(page, $"Lägg till åtgärd {Goal}");
        await page.GetByLabel("Vad ska göras?").FillAsync(Measure);
        await page.GetByLabel("Ansvarig funktion").FillAsync("Elevhälsan");
        await page.GetByLabel("Enhet", new() { Exact = true })
            .SelectOptionAsync("Barn- och utbildningsnämnden");
        await page.GetByLabel("Klart").FillAsync("2026-12-20");
        await page.GetByLabel("Effekten mäts").FillAsync("2027-08-30");
        await page.GetByLabel("Mått på effekt").FillAsync("Elever som vet vart de vänder sig");
        await page.GetByLabel("Hur är det nu?").FillAsync("54 %");
        await page.GetByLabel("Vad ska det bli?").FillAsync("90 %");
        await Press(page, "Spara åtgärden");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Name = Goal }))
            .ToBeVisibleAsync();
    }

    private static async Task Adopt(IPage page)
    {
        await Follow(page, "Anteckna att planen är antagen");
        await page.GetByLabel("Vilken dag?").FillAsync("2026-11-20");
        await page.GetByLabel("Av vem?").FillAsync("Kommunfullmäktige");
        await page.GetByLabel("Paragraf och diarienummer").FillAsync("§ 112");
        await Press(page, "Spara beslutet");
        await Assertions
            .Expect(page.Locator("main"))
            .ToContainTextAsync("Antagen av Kommunfullmäktige 20 november 2026, § 112");
    }

    private static async Task CarryOut(IPage page)
    {
        await Follow(page, Measure);
        await page.GetByLabel("Genomförd").CheckAsync();
        await page.GetByLabel("Berätta").FillAsync("Alla klasser har haft besök.");
        await Press(page, "Spara läget");
        await Assertions
            .Expect(page.Locator("main"))
            .ToContainTextAsync("Vi frågar den 30 augusti 2027.");
    }

    private static async Task TellEffect(IPage page)
    {
        await page.GotoAsync("/atgarder?nar=effekt");
        await Follow(page, Measure);
        await Assertions
            .Expect(page.Locator("main"))
            .ToContainTextAsync("Nu är dagen här då effekten ska mätas.");
        await page.GetByLabel("Delvis, eller för några").CheckAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Vad förändrades, och för vem?" })
            .FillAsync(Effect);
        await page.GetByLabel("Mätt värde").FillAsync("71 %");
        await Press(page, "Spara effekten");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Mätt värde: 71 %");
    }

    private static async Task DrawUp(IPage page)
    {
        await page.GotoAsync("/rapporter");
        await Follow(page, "Ta fram en rättighetsredovisning");
        await Follow(page, "2027");
        await Press(page, "Ta fram rapporten");
        await Assertions
            .Expect(page.Locator("main"))
            .ToContainTextAsync("Skriv vad bristerna beror på");
        await page.GetByLabel("Brister och orsaker").FillAsync(Causes);
        await Press(page, "Ta fram rapporten");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Rättighetsredovisning 2027");
    }

    private static async Task ReadWord(IPage page)
    {
        using var word = new Word(await File(page, ".docx"));
        Assert.Empty(word.Faults);
        Assert.Equal("sv-SE", word.File.PackageProperties.Language);
        Assert.Equal(("Title", "Rättighetsredovisning 2027"), word.Headings[0]);
        string[] asked =
        [
            "Så vad förändrades, och för vem?",
            "Brister och orsaker",
            "Vad vi inte vet",
        ];
        Assert.All(asked, heading => Assert.Contains(("Heading1", heading), word.Headings));
        Assert.NotEmpty(word.Tables);
        Assert.All(
            word.Tables.Where(table => table.Elements<TableRow>().Count() > 1),
            table =>
                Assert.NotNull(
                    table
                        .Elements<TableRow>()
                        .First()
                        .TableRowProperties?.GetFirstChild<TableHeader>()
                )
        );
        Assert.All(
            [Measure, Effect, "71 %", Causes],
            text => Assert.Contains(text, word.Body.InnerText, StringComparison.Ordinal)
        );
    }

    private static async Task ReadPdf(IPage page)
    {
        using var pdf = PdfDocument.Open(await File(page, ".pdf"));
        var text = string.Join(
            ' ',
            pdf.GetPages().SelectMany(one => one.GetWords()).Select(word => word.Text)
        );
        Assert.All(
            [Goal, Causes, "Vad vi inte vet", "71 %"],
            part => Assert.Contains(part, text, StringComparison.Ordinal)
        );
        Assert.Equal("Rättighetsredovisning 2027", pdf.Information.Title);
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        Assert.True(catalog.ContainsKey(UglyToad.PdfPig.Tokens.NameToken.Create("StructTreeRoot")));
        Assert.Contains("sv-SE", catalog.Data["Lang"].ToString(), StringComparison.Ordinal);
    }

    private static async Task<byte[]> File(IPage page, string ending)
    {
        var answer = await page.Context.APIRequest.GetAsync(page.Url + ending);
        Assert.Equal(200, answer.Status);
        return await answer.BodyAsync();
    }

    private static async Task Follow(IPage page, string link)
    {
        var here = page.Url;
        await page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();
        await page.Left(here);
    }

    private static Task Press(IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
