using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.ActionPlans;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using UglyToad.PdfPig;
using static MrPlatform.Tests.Reports.DrawnUpReport;

namespace MrPlatform.Tests.Reports;

/// <summary>A long report is made into a PDF while one waits and sees how far it has come.</summary>
[Trait("Needs", "Database")]
public sealed partial class LongPdfTests(TestApp app) : IClassFixture<TestApp>
{
    private const int Measures = 260;

    [Fact]
    public async Task A_long_report_says_how_far_its_pdf_has_come_and_then_gives_it()
    {
        var leader = await app.As("processledare");
        var report = await (
            await leader.Open($"/handlingsplaner/{await Plan()}/rapport/handlingsplan")
        ).Press(Press);
        report.Answers(HttpStatusCode.OK).DoesNotShow("Hämta som PDF");

        var page = await report.Follow("Gör en PDF");
        page.Shows("Rapporten är lång.");
        page = await page.Press("Gör filen");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        await Eventually.Is(
            async () =>
            {
                page = await leader.Open(report.Address + "/pdf");
                seen.UnionWith(Step.Matches(page.Text).Select(found => found.Value));
                return page.Text.Contains("Filen är klar.", StringComparison.Ordinal);
            },
            "the file was ready"
        );

        Assert.NotEmpty(seen);
        var bytes = await leader.Http.GetByteArrayAsync(
            new Uri(page.Link("Hämta filen").GetAttribute("href")!, UriKind.Relative)
        );
        using var pdf = PdfDocument.Open(bytes);
        Assert.True(pdf.NumberOfPages > 5, $"{pdf.NumberOfPages} pages.");
        // A title goes over two lines in its narrow column, so its words stand apart.
        var words = pdf.GetPages().SelectMany(one => one.GetWords()).Select(word => word.Text);
        Assert.Contains($"{Measures}", words);
        // The other variant is another file, which nobody has asked for.
        (await leader.Open(report.Address + "/pdf?variant=arkiv")).Shows("Gör filen");
        var other = await app.As("processledare-region");
        (await other.Open(report.Address + "/pdf")).Answers(HttpStatusCode.NotFound);
    }

    private async Task<Guid> Plan()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var owner = await db.ActionPlans.Select(p => p.OrganisationId).FirstAsync();
        var by = new By(PersonId: null, "Aino Berg", app.Clock.GetUtcNow());
        var plan = new ActionPlan(
            owner,
            "Lång plan",
            new(new(2027, 1, 1), new(2028, 12, 31)),
            roundId: null,
            by
        );
        var goal = plan.Set(new("Barn får svar", Gap: null, Criterion: null), by);
        db.AddRange(plan, goal);
        for (var i = 1; i <= Measures; i++)
            db.Add(new Measure(plan, goal, new($"Åtgärd nummer {i}") { Owner = "Kansliet" }, by));
        await db.SaveChangesAsync();
        return plan.Id;
    }

    [GeneratedRegex(@"Det har precis börjat|steg \d av 7", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Step { get; }
}
