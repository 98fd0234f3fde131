using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Storage;

namespace MrPlatform.Reports;

/// <summary>Ta fram rapporten: the document gets the organisation's next number and is kept as it stands. Before that its text can be kept as a draft.</summary>
public sealed class DrawUpReport(MrContext db)
{
    private const int Tries = 3;

    public async Task<Report> Keep(
        Drawable one,
        (Guid Id, string Name) organisation,
        string? causes,
        By by,
        CancellationToken stop
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            var last = await db
                .Reports.Where(r => r.OrganisationId == organisation.Id)
                .MaxAsync(r => (long?)r.Number, stop);
            var number = (last ?? 0) + 1;
            var document = one.Write(new(causes, organisation.Name, number, by));
            var report = new Report(organisation.Id, (one.Kind, one.About, number), document, by);
            db.Add(report);
            try
            {
                await db.SaveChangesAsync(stop);
                await Forget(one, organisation.Id, stop);
                return report;
            }
            // Somebody else drew one up at the same moment and took the number.
            catch (DbUpdateException) when (attempt < Tries)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>False when somebody else has saved since the version that was seen; then nothing is kept.</summary>
    public async Task<bool> SaveDraft(
        Drawable one,
        Guid organisation,
        (string Text, long Seen) written,
        By by,
        CancellationToken stop
    )
    {
        var (kind, subject) = (one.Kind, one.About.Key);
        var draft = await db.ReportDrafts.FirstOrDefaultAsync(
            d => d.OrganisationId == organisation && d.Kind == kind && d.Subject == subject,
            stop
        );
        if ((draft?.Version ?? 0) != written.Seen)
            return false;
        if (draft is null)
            db.Add(draft = new(organisation, kind, one.About, by));
        draft.Save(written.Text, one.Title, by);
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException)
        {
            // Somebody else was first in the same instant. Anything else is a fault of ours and goes on.
            db.ChangeTracker.Clear();
            if (
                (await db.DraftOf(organisation, one, stop))?.Version is var now
                && now == written.Seen
            )
                throw;
            return false;
        }
    }

    /// <summary>What was a draft now stands in the report.</summary>
    private async Task Forget(Drawable one, Guid organisation, CancellationToken stop)
    {
        var (kind, subject) = (one.Kind, one.About.Key);
        await db
            .ReportDrafts.Where(d =>
                d.OrganisationId == organisation && d.Kind == kind && d.Subject == subject
            )
            .ExecuteDeleteAsync(stop);
    }
}
