using MrPlatform.ActionPlans;
using MrPlatform.Tests.ActionPlans;
using MrPlatform.Tests.Harness;
using MrPlatform.Ui.Documents;
using UglyToad.PdfPig;
using static MrPlatform.Tests.Reports.DrawnUpReport;
using static MrPlatform.Tests.SelfAssessments.Results.TableFiles;

namespace MrPlatform.Tests.Reports;

/// <summary>What is to fit on one sheet fits, whatever people have written.</summary>
[Trait("Needs", "Database")]
public sealed class OnePageTests : AppTests
{
    // 18 mm, in points.
    private const double Margin = 51;
    private const double Rounding = 0.5;

    private const string Words = "med så många ord som får plats ";

    [Fact]
    public async Task A_plan_of_the_longest_titles_and_reasons_is_one_page()
    {
        using var files = new PdfFiles(Environment.GetEnvironmentVariable("PATH"));
        Assert.SkipUnless(files.CanBeMade, "weasyprint is not installed.");
        var round = await MadePlan.Concluded(App);
        var made = await (await round.Leader.Open($"/handlingsplaner/ny?analys={round.Id}"))
            .Fill(
                "Vad ska planen heta?",
                Long("Handlingsplan")[..ActionPlan.LongestTitle].TrimEnd()
            )
            .Press("Gör planen");
        var plan = new MadePlan(App, round, made.Address);
        foreach (var who in new[] { "Barn", "Unga", "Äldre" })
            await plan.Goal(Long(who));
        foreach (var what in new[] { "Ring", "Skriv", "Bygg" })
            await (
                await plan.Measure(
                    Long(what),
                    ("Ansvarig funktion", "Kansliet"),
                    ("Klart", "2027-01-01")
                )
            )
                .Choose("Försenad")
                .Fill("Nytt slutdatum, om det är försenat (frivilligt)", "2027-09-30")
                .Fill("Berätta", Long("Därför att det"))
                .Press("Spara läget");

        var page = await (await plan.Leader.Open($"{plan.Address}/rapport/ensida")).Draw();

        using var pdf = PdfDocument.Open(await Bytes(plan.Leader, page.Address + ".pdf"));
        Assert.Equal(1, pdf.NumberOfPages);
        Assert.Contains("Yrka på återremiss", pdf.GetPage(1).Text, StringComparison.Ordinal);
        var word = await Bytes(plan.Leader, page.Address + ".docx");
        using var printed = PdfDocument.Open(await Office.Pdf(word));
        Assert.Equal(1, printed.NumberOfPages);
    }

    [Fact]
    public async Task What_is_late_says_the_day_that_was_promised_and_the_one_that_stands()
    {
        var plan = await MadePlan.After(App);
        await plan.Goal("Barn får svar");
        await plan.Goal("Unga får svar");
        await (
            await plan.Measure(
                "Gör en barnkonsekvensanalys när detaljplaner börjar ritas",
                ("Klart", "2026-12-01")
            )
        )
            .Choose("Försenad")
            .Fill(
                "Berätta",
                "Ingen har haft tid, och den som kunde det här slutade i våras och har inte ersatts."
            )
            .Fill("Nytt slutdatum, om det är försenat (frivilligt)", "2027-05-01")
            .Press("Spara läget");

        var page = await (await plan.Leader.Open($"{plan.Address}/rapport/ensida")).Draw();

        page.Shows("Två mål")
            .Shows(
                "Gör en barnkonsekvensanalys när detaljplaner börjar ritas. Skulle vara klart 1 december 2026, nu 1 maj 2027. Ingen har haft tid, och"
            )
            .DoesNotShow("….");
    }

    [Fact]
    public async Task No_word_of_a_plan_stands_outside_the_paper_however_long_the_words_are()
    {
        using var files = new PdfFiles(Environment.GetEnvironmentVariable("PATH"));
        Assert.SkipUnless(files.CanBeMade, "weasyprint is not installed.");
        var plan = await MadePlan.After(App);
        await plan.Goal("Barn och unga får säga vad de tycker innan nämnden beslutar");
        foreach (
            var what in new[] { "Gör en barnkonsekvensanalys när detaljplaner ritas", new('å', 90) }
        )
            await (await plan.Leader.Open($"{plan.Address}/mal/1/atgard"))
                .Choose("Egen rad i budgeten")
                .Submit(
                    "Spara åtgärden",
                    ("Vad ska göras?", what),
                    ("Ansvarig funktion", "Samhällsbyggnadsdirektören"),
                    ("Klart", "2027-06-01"),
                    ("Effekten mäts", "2028-06-01"),
                    ("Mått på effekt", "Andel detaljplaner med dokumenterad barnkonsekvensanalys"),
                    ("Hur är det nu?", "ungefär trettiofem procent"),
                    ("Vad ska det bli?", "hundra procent"),
                    ("Belopp i hela kronor", "1250000"),
                    ("Budgetår", "2027")
                );
        var page = await (await plan.Leader.Open($"{plan.Address}/rapport/handlingsplan")).Draw();

        foreach (var variant in new[] { "", "?variant=arkiv" })
        {
            using var pdf = PdfDocument.Open(
                await Bytes(plan.Leader, page.Address + ".pdf" + variant)
            );
            foreach (var sheet in pdf.GetPages())
                Assert.All(
                    sheet.Letters.Where(letter => letter.Value.Trim().Length > 0),
                    letter =>
                        Assert.InRange(
                            letter.BoundingBox.Right,
                            Margin,
                            sheet.Width - Margin + Rounding
                        )
                );
            var text = string.Concat(pdf.GetPages().Select(sheet => sheet.Text));
            foreach (var last in new[] { "Budget", "Läge", "Planerad", "2027" })
                Assert.Contains(last, text, StringComparison.Ordinal);
            Assert.Contains(pdf.GetPages(), sheet => sheet.Width > sheet.Height);
        }
    }

    private static string Long(string first) =>
        $"{first} {string.Concat(Enumerable.Repeat(Words, 6))}"[..190].TrimEnd();
}
