using System.IO.Compression;
using System.Text;
using MrPlatform.ActionPlans.Exchanging.Importing;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.OwnFrameworks;
using MrPlatform.Tests.SelfAssessments.Results;
using static MrPlatform.Tests.ActionPlans.MadePlan;

namespace MrPlatform.Tests.ActionPlans.Exchanging;

/// <summary>Which files measures are read out of, and which are refused with a sentence.</summary>
[Trait("Needs", "Database")]
public sealed class ImportFileTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private MadePlan _plan = null!;

    public async ValueTask InitializeAsync()
    {
        _plan = await After(app);
        await _plan.Goal("Den som klagar får svar");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_workbook_is_read_with_its_days_and_a_formula_is_refused_where_it_matters()
    {
        var book = Own.Workbook(
            (
                "Åtgärder",
                [
                    ["Mål", "Åtgärd", "Klart", "Summa"],
                    ["1", "Ring", "46477", "=fxSUM(1,2)"],
                    ["1", "=fxA1", "", ""],
                ]
            )
        );
        var page = await (await SentFile.To(_plan.Leader, _plan.Address, book, "plan.xlsx")).Press(
            "Visa vad som läses in"
        );
        page.Shows("31 mars 2027")
            .Shows("Cellen räknas ut av en formel.")
            .Shows("2 saker att rätta.");

        var template = await TableFiles.Bytes(_plan.Leader, "/handlingsplaner/mall.xlsx");
        using (TableFiles.Book(template)) { }
        (await SentFile.To(_plan.Leader, _plan.Address, template, "mall.xlsx")).HasError(
            "Fil med åtgärder",
            "Filen har rubriker men inga rader under dem."
        );
    }

    [Fact]
    public async Task A_file_that_is_no_table_is_refused_with_a_sentence_whatever_it_is_called()
    {
        (string Name, byte[] File, string Why)[] files =
        [
            ("tom.csv", [], "Välj en fil."),
            (
                "stor.csv",
                new byte[Grid.LargestFile + 1],
                "Filen är för stor. Den får vara högst 5 MB."
            ),
            (
                "bild.xlsx",
                [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00],
                "varken en Excel-arbetsbok"
            ),
            ("gammal.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "sparad i ett äldre format"),
            ("bomb.csv", Bomb(), "blir mycket större när den packas upp"),
            (
                "rader.csv",
                Text(
                    "Mål;Åtgärd\n"
                        + string.Concat(Enumerable.Range(0, 1001).Select(n => $"1;Å{n}\n"))
                ),
                "högst 1 000 rader"
            ),
            ("blank.csv", Text("\n\n  \n"), "Filen är tom."),
        ];
        foreach (var (name, file, why) in files)
            (await SentFile.To(_plan.Leader, _plan.Address, file, name)).HasError(
                "Fil med åtgärder",
                why
            );
    }

    [Fact]
    public async Task One_sees_which_sheet_is_read_can_take_another_and_is_told_of_hidden_rows()
    {
        var book = SentWorkbook.Of(
            [
                ("Försättsblad", "visible", SentWorkbook.Row("Plan 2027", "Nämnden")),
                (
                    "Planen",
                    "visible",
                    SentWorkbook.Row("Åtgärd", "Mål", "Klart")
                        + $"<row>{SentWorkbook.Text("Ring")}<c><v>1</v></c><c s=\"1\"><v>46477</v></c></row>"
                        + SentWorkbook.Row(true, "Skriv", "1")
                ),
                (
                    "Stort",
                    "visible",
                    string.Concat(Enumerable.Repeat(SentWorkbook.Row("1", "2"), 1100))
                ),
            ],
            ["yyyy-mm-dd"]
        );
        var page = await SentFile.To(_plan.Leader, _plan.Address, book, "plan.xlsx");
        page.Shows("Bladet Planen").Shows("2027-03-31");
        (await page.Fill("Blad i filen", "Stort").Press("Läs det bladet")).HasError(
            "Blad i filen",
            "Filen har mer än vad som läses in på en gång"
        );
        page = await page.Fill("Blad i filen", "Försättsblad").Press("Läs det bladet");
        page.Shows("Bladet Försättsblad").DoesNotShow("2027-03-31");
        page = await page.Fill("Blad i filen", "Planen").Press("Läs det bladet");
        page = await page.Press("Visa vad som läses in");

        page.Shows("Bladet Planen")
            .Shows("En rad är dold i bladet. Den är med här.")
            .Shows("Dold i bladet")
            .Shows("31 mars 2027");
        (await page.Press("Läs in 2 åtgärder")).Shows("Skriv");
    }

    [Fact]
    public async Task All_that_is_saved_is_shown_before_and_what_is_late_or_dropped_says_why()
    {
        const string heading =
            "Mål;Åtgärd;Beskrivning;Uppföljning;Indikator;Nuläge;Målvärde;Styrdokument;Paragraf;Dnr;Kostnad;År;Läge";
        const string row =
            "1;Ring;Alla som klagat;2028-01-31;Andel svar;40 %;90 %;Budgeten;§ 12;KS 2027/1;250 tkr;2027";
        var page = await Sent($"{heading}\n{row};Försenad\n1;Skriv;;;;;;;;;;;Avbruten\n");
        var faults = await TableFiles.Rows(_plan.Leader, page.Address, "ratta");
        Assert.Equal(
            [
                "2|Orsak|Skriv varför åtgärden är försenad. Lägg till en kolumn med rubriken Orsak.",
                "3|Orsak|Skriv varför åtgärden avbryts. Lägg till en kolumn med rubriken Orsak.",
            ],
            faults.Select(fault => string.Join('|', fault))
        );

        page = await Sent(
            $"{heading};Varför\n{row};Försenad;Telefonen var trasig\n1;Skriv;;;;;;;;;;;Avbruten;\n"
        );
        page.Shows("Skriv varför åtgärden avbryts.").DoesNotShow("Lägg till en kolumn");

        page = await Sent(
            $"{heading};Varför\n{row};Försenad;Telefonen var trasig\n1;Skriv;;;;;;;;;;;Pågår;\n"
        );
        string[] shown =
        [
            "Alla som klagat",
            "31 januari 2028",
            "Andel svar",
            "40 %",
            "90 %",
            "Budgeten",
            "§ 12",
            "KS 2027/1",
            "Egen rad i budgeten",
            "2027",
            "Telefonen var trasig",
        ];
        Assert.All(shown, text => page.Shows(text));
        var cells = (await TableFiles.Rows(_plan.Leader, page.Address, "rader"))[0];
        Assert.All(shown.Except(["31 januari 2028"]), text => Assert.Contains(text, cells));
        Assert.Contains("250000", cells);
        Assert.Contains("2028-01-31", cells);
        Assert.DoesNotContain(
            page.Document.QuerySelectorAll("th[scope=col]"),
            column => column.TextContent == "Ansvarig funktion"
        );
        page = await page.Press("Läs in 2 åtgärder");
        (await page.Follow("Ring")).Shows("Telefonen var trasig").DoesNotShow("Läget stod i filen");
        (await (await _plan.Leader.Open(_plan.Address)).Follow("Skriv")).Shows(
            "Läget stod i filen plan.csv."
        );
    }

    [Fact]
    public async Task A_file_without_headings_gives_its_first_row_too_when_one_says_so()
    {
        var page = await Send("Ring alla;Snällt\nSkriv;Fort\n");
        Assert.True(page.ByLabel("Första raden är rubriker").HasAttribute("checked"));
        page = await page.Choose("Första raden är rubriker", chosen: false)
            .Fill("Ring alla", "Title")
            .Fill("Vilket mål hör åtgärderna till?", "1")
            .Press("Visa vad som läses in");
        page.Shows("2 åtgärder läses in i planen");
        page = await page.Follow("Ändra vad kolumnerna är");
        Assert.False(page.ByLabel("Första raden är rubriker").HasAttribute("checked"));
        Assert.Equal(
            "Title",
            page.ByLabel("Kolumn 1 utan rubrik")
                .QuerySelector("option[selected]")
                ?.GetAttribute("value")
        );

        page = await Send("Ring alla\n");
        page = await page.Choose("Första raden är rubriker")
            .Fill("Kolumn 1 utan rubrik", "Title")
            .Fill("Vilket mål hör åtgärderna till?", "1")
            .Press("Visa vad som läses in");
        page.HasError("Första raden är rubriker", "Filen har rubriker men inga rader under dem.");
        page = await page.Choose("Första raden är rubriker", chosen: false)
            .Press("Visa vad som läses in");
        (await page.Press("Läs in en åtgärd")).Shows("Ring alla");
    }

    private Task<Page> Send(string text) =>
        SentFile.To(_plan.Leader, _plan.Address, Text(text), "plan.csv");

    private async Task<Page> Sent(string text) =>
        await (await Send(text)).Press("Visa vad som läses in");

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Bomb()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        using (var part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open())
            part.Write(new byte[80_000_000]);
        return file.ToArray();
    }
}
