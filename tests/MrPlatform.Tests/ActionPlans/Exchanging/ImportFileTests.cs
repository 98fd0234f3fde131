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
