using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>Lets the process leader of Region Exempel review Exempelköping's latest concluded round, partly written. In Development only and once.</summary>
public static class DemoReview
{
    private const string Reviewer = "processledare-region";

    private static readonly (string Criterion, ReviewWords Words)[] Written =
    [
        (
            "D1.1.3",
            new(
                "Socialnämnden och barn- och utbildningsnämnden svarar olika, fast rutinen är densamma. Underlaget är ett beslut från förra året.",
                "Vet de som möter invånarna att rutinen finns?",
                "Fråga några som berörs innan nästa runda. Då bär svaret nivå 4."
            )
        ),
        ("D1.3.1", new("Ni har kommit längre än vi. Gärna ett besök.", null, null)),
        ("D3.1.4", new(null, "Vad hände med dem som lämnade förslag men inte fick svar?", null)),
    ];

    public static async Task SeedDemoReview(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var code = DemoOrganisation.Exempelkoping.Code;
        var organisation = await db.Organisations.SingleAsync(o => o.Code == code);
        var round = await db
            .SelfAssessments.Where(a =>
                a.OrganisationId == organisation.Id && a.ConcludedAt != null
            )
            .OrderByDescending(a => a.StartedAt)
            .FirstOrDefaultAsync();
        if (
            round?.StartedById is null
            || await db.CollegialReviews.AnyAsync(r => r.OrganisationId == organisation.Id)
        )
            return;
        var email = DemoPerson.All.Single(p => p.Key == Reviewer).Email;
        var person = await db.People.SingleAsync(p => p.Email == email);
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        var by = new By(round.StartedById, round.StartedByName, now.AddDays(-20));
        var review = new CollegialReview(
            round,
            new(
                "Processledare för mänskliga rättigheter",
                DemoOrganisation.Region.Name,
                email,
                by.Today,
                by.Today.AddMonths(3)
            )
            {
                Message =
                    "Tack för att ni vill läsa! Vi är mest nyfikna på hur ni ser på delaktigheten.",
            },
            by
        );
        review.NewKey(person.Id, by.At);
        db.Add(review);
        foreach (var (index, (criterion, words)) in Written.Index())
        {
            var at = review.ReviewerAt(now.AddDays(index - 6));
            var note = new ReviewNote(review, criterion, at.At);
            review.Write(note, words, round, at);
            db.Add(note);
        }
        await db.SaveChangesAsync();
    }
}
