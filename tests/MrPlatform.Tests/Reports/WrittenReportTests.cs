using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using MrPlatform.Tests.Ui.Sheets;
using static MrPlatform.Tests.Reports.DrawnUpReport;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.Reports;

/// <summary>What the reports say, what must be written, and the handover. Each test changes what it has itself made.</summary>
[Trait("Needs", "Database")]
public sealed class WrittenReportTests(DrawnKinds kinds) : IClassFixture<DrawnKinds>
{
    private const string Year = "/rapporter/ny/redovisning?ar=2026";
    private const string QuietYear = "/rapporter/ny/redovisning?ar=2010";

    private readonly TestApp app = kinds.App;

    [Fact]
    public async Task Causes_are_written_when_there_are_shortcomings_and_only_then()
    {
        var leader = await app.As("processledare");
        var form = await leader.Open(Year);

        form.Shows("Försenad åtgärd: " + DrawnKinds.Late)
            .Shows("Lagkrav på nivå 1: " + DrawnKinds.Law);
        // Also what only looks like something to a program: zero width, Braille blank, Hangul filler, a private sign, a sign alone.
        foreach (
            var nothing in new[]
            {
                " \n",
                "\u200B\u2060",
                "\u2800",
                "\u3164",
                "\uE000",
                "\u00AD",
                ".",
                "x",
                "Ingen",
                "12345 678 90",
                "Ont – om … ?",
            }
        )
            (await form.Fill(Causes, nothing).Press(Press)).HasError(
                Causes,
                "Skriv vad bristerna beror på, med minst tre ord, innan du tar fram rapporten."
            );
        (await leader.Forge(Year, ("Causes", ""))).Answers(HttpStatusCode.OK).Shows("Skriv vad");

        (await (await leader.Open(QuietYear)).Press(Press))
            .Answers(HttpStatusCode.OK)
            .Shows("visar inga brister")
            .Shows("Ingen runda avslutades 2010.");
    }

    [Fact]
    public async Task Pressing_twice_gives_one_report_and_nothing_is_accounted_for_before_it_has_begun()
    {
        var leader = await app.As("processledare");
        var form = (await leader.Open(Year)).Fill(Causes, "Ont om tid i hela nämnden.");
        var first = await form.Press(Press);
        var again = await form.Press(Press);
        Assert.Equal(first.Address, again.Address);
        var other = await form.Fill(Causes, "Ont om pengar i hela nämnden.").Press(Press);
        Assert.NotEqual(first.Address, other.Address);
        other.Shows("Ont om pengar");
        foreach (var future in new[] { "redovisning?ar=2099", "delar?ar=2099&del=t1" })
            (await leader.Open($"/rapporter/ny/{future}")).Answers(HttpStatusCode.NotFound);
        (await leader.Forge("/handlingsplaner?handler=Finns-inte")).Answers(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task What_is_written_can_wait_and_two_who_write_get_a_choice()
    {
        var leader = await app.As("processledare");
        const string Address = "/rapporter/ny/redovisning?ar=2025";
        var mine = (await leader.Open(Address)).Fill(Causes, "Mitt första skäl.");
        var saved = await (await leader.Open(Address))
            .Fill(Causes, "Ditt andra skäl.")
            .Press("Spara utkast");

        saved.Answers(HttpStatusCode.OK).Shows("Utkastet är sparat").Shows("Ditt andra skäl.");
        Assert.Equal(Address, saved.Address);
        var page = await mine.Press("Spara utkast");
        page.Answers(HttpStatusCode.Conflict).Shows("Ditt andra skäl.").Shows("Mitt första skäl.");
        (await page.Press("Spara utkast"))
            .Shows("Mitt första skäl.")
            .DoesNotShow("Ditt andra skäl.");

        var report = await (await leader.Open(Address)).Press(Press);

        report.Answers(HttpStatusCode.OK).Shows("Mitt första skäl.");
        (await leader.Open(Address)).DoesNotShow("Utkastet är sparat").Shows("Framtagna tidigare");
        var journal = await (await app.As("revisor")).Open("/handelser");
        journal.Shows("Aino Berg sparade ett utkast till Rättighetsredovisning 2025.");
    }

    [Fact]
    public async Task A_draft_that_became_a_report_is_not_taken_for_the_one_after_it()
    {
        var leader = await app.As("processledare");
        const string Address = "/rapporter/ny/redovisning?ar=2023";
        await (await leader.Open(Address)).Fill(Causes, "Det första.").Press("Spara utkast");
        var mine = (await leader.Open(Address)).Fill(Causes, "Mitt eget skäl.");
        await (await leader.Open(Address)).Press(Press);
        await (await leader.Open(Address)).Fill(Causes, "Det nya.").Press("Spara utkast");

        (await mine.Press("Spara utkast"))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Det nya.")
            .Shows("Mitt eget skäl.");
        (await leader.Open(Address)).Shows("Det nya.").DoesNotShow("Mitt eget skäl.");
    }

    [Fact]
    public async Task A_report_stays_as_it_was_when_the_plan_changes()
    {
        var leader = await app.As("processledare");
        var report = await (await leader.Open(kinds.Form("handlingsplan"))).Press(Press);
        var before = await Bytes(app, report.Address + ".json");
        await (await leader.Open($"/handlingsplaner/{kinds.Plan}/mal/1"))
            .Fill("Vad ska någon få, ha eller kunna?", "Barn får svar")
            .Press("Spara målet");

        Assert.Equal(before, await Bytes(app, report.Address + ".json"));
        (await leader.Open(report.Address)).Shows(DrawnKinds.Goal).DoesNotShow("Barn får svar");
        (await (await leader.Open(kinds.Form("handlingsplan"))).Press(Press))
            .Shows("Barn får svar")
            .Shows("Inget mål är föreslaget av dem som berörs.")
            .Shows("3 × 2 × 2 × 3 × 2 = 72");
    }

    [Fact]
    public async Task A_risk_is_counted_as_the_report_says()
    {
        var risks = Csv.Table(await Bytes(app, kinds.Drawn["risker"] + ".csv?tabell=risker"));
        var heavy = risks.Single(row => row[0].Contains(DrawnKinds.Law, StringComparison.Ordinal));

        // Level 1 gives 4; severity 3 and not nearly all gives 3.
        Assert.Equal(["1", "4", "3", "12", "ett förslag"], heavy[2..7]);
        Assert.Contains(DrawnKinds.Late, heavy[7], StringComparison.Ordinal);
        (await (await app.As("revisor")).Open(kinds.Drawn["risker"])).Shows(
            "Det här är ett förslag"
        );
    }

    [Fact]
    public async Task The_interim_appendix_tells_what_is_late_and_why_and_one_page_asks()
    {
        var reader = await app.As("fortroendevald");

        (await reader.Open(kinds.Drawn["delar"]))
            .Shows("Delårsbilaga, tredje tertialet 2026")
            .Shows("-Ingen har haft tid.");
        (await reader.Open(kinds.Drawn["ensida"]))
            .Shows("Tre frågor att ställa")
            .Shows("Vad behövs för att det som är försenat ska bli klart")
            .Shows("Skicka tillbaka ärendet när");
        // The third third holds the day; a part that is over holds nothing of this.
        var leader = await app.As("processledare");
        (await leader.Open("/rapporter/ny/delar")).Shows(
            "Ta fram: Delårsbilaga, tredje tertialet 2026"
        );
        (await (await leader.Open("/rapporter/ny/delar?ar=2024&del=t1")).Press(Press)).Shows(
            "Ingen åtgärd är försenad."
        );
    }

    [Fact]
    public async Task What_was_promised_for_a_year_and_done_after_it_was_not_kept_that_year()
    {
        const string Broken = "Bygg en ramp vid biblioteket";
        var leader = await app.As("processledare");
        await (await leader.Open($"/handlingsplaner/{kinds.Plan}/mal/1/atgard")).Submit(
            "Spara åtgärden",
            [("Vad ska göras?", Broken), ("Klart", "2024-10-01")]
        );
        var measure = await (await leader.Open($"/handlingsplaner/{kinds.Plan}")).Follow(Broken);
        await measure.Choose("Genomförd").Fill("Berätta", "Rampen står där.").Press("Spara läget");

        var account = await (await leader.Open("/rapporter/ny/redovisning?ar=2024")).Draw(
            "Entreprenören gick i konkurs."
        );
        account
            .Shows("Försenad åtgärd")
            .Shows("31 december 2024")
            .Shows("Av det som var lovat har en åtgärd försenats och ingen åtgärd avbrutits.")
            .DoesNotShow("Inget som var lovat till året är försenat eller avbrutet.");
        // Nobody answers for it, and both tables say so.
        Assert.Equal(
            ["Ingen är utsedd", "Ingen är utsedd"],
            account
                .Document.QuerySelectorAll("tbody tr")
                .Where(row => Words.Of(row).Contains(Broken, StringComparison.Ordinal))
                .Select(row => Words.Of(row.QuerySelector("[data-label='Enhet']")!))
        );
        (await (await leader.Open("/rapporter/ny/delar?ar=2024&del=t3")).Press(Press))
            .Shows("Den 31 december 2024 ligger en åtgärd efter.")
            .Shows(Broken);
    }

    [Fact]
    public async Task A_function_is_handed_over_with_what_it_owes_and_who_knows()
    {
        var reader = await app.As("fortroendevald");
        var page = await (await reader.Open("/overlamning")).Follow("=Växeln");

        page.Shows(DrawnKinds.Late).Shows("-Ingen har haft tid.").Shows("Aino Berg");
        page.DoesNotShow("Ta fram ett paket att lämna över");
        (await reader.Open("/overlamning/VAXELN")).Answers(HttpStatusCode.OK);
        (await reader.Open("/overlamning/finns-inte")).Answers(HttpStatusCode.NotFound);
        (await (await app.As("processledare-region")).Open("/overlamning/vaxeln")).Answers(
            HttpStatusCode.NotFound
        );
        (await (await app.As("redaktor")).Open("/overlamning")).Answers(HttpStatusCode.Forbidden);
        (await reader.Open(kinds.Drawn["overlamning"])).Shows(DrawnKinds.Late).Shows("Aino Berg");
        Assert.DoesNotContain(
            Csv.Read(await Bytes(app, "/overlamning/vaxeln.csv")).SelectMany(row => row),
            DrawnKinds.IsFormula
        );
    }
}
