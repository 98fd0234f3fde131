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
    private const string Words = "med så många ord som får plats ";

    [Fact]
    public async Task A_plan_of_the_longest_titles_and_reasons_is_one_page()
    {
        using var files = new PdfFiles(Environment.GetEnvironmentVariable("PATH"));
        Assert.SkipUnless(files.CanBeMade, "weasyprint is not installed.");
        var plan = await MadePlan.After(App);
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
                .Fill("Berätta", Long("Därför att det"))
                .Press("Spara läget");

        var page = await (await plan.Leader.Open($"{plan.Address}/rapport/ensida")).Draw();

        using var pdf = PdfDocument.Open(await Bytes(plan.Leader, page.Address + ".pdf"));
        Assert.Equal(1, pdf.NumberOfPages);
        Assert.Contains("Yrka på återremiss", pdf.GetPage(1).Text, StringComparison.Ordinal);
    }

    private static string Long(string first) =>
        $"{first} {string.Concat(Enumerable.Repeat(Words, 6))}"[..190].TrimEnd();
}
