using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Ui.Documents;

namespace MrPlatform.Reports;

/// <summary>Ta fram rapporten: the document gets the organisation's next number and is kept as it stands.</summary>
public sealed class DrawUpReport(MrContext db)
{
    private const int Tries = 3;

    /// <param name="document">The document, given its number.</param>
    public async Task<Report> Keep(
        SelfAssessment round,
        ReportKind kind,
        Func<long, Document> document,
        By by,
        CancellationToken stop
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            var last = await db
                .Reports.Where(r => r.OrganisationId == round.OrganisationId)
                .MaxAsync(r => (long?)r.Number, stop);
            var number = (last ?? 0) + 1;
            var report = new Report(round, (kind, number), document(number), by);
            db.Add(report);
            try
            {
                await db.SaveChangesAsync(stop);
                return report;
            }
            // Somebody else drew one up at the same moment and took the number.
            catch (DbUpdateException) when (attempt < Tries)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
