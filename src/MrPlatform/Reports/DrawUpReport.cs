using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Storage;
using MrPlatform.Ui.Documents;

namespace MrPlatform.Reports;

/// <summary>Ta fram rapporten: the document gets the organisation's next number and is kept as it stands. Before that its text can be kept as a draft.</summary>
public sealed class DrawUpReport(MrContext db)
{
    private const int Tries = 3;

    /// <param name="of">The id the report gets, given when its page was shown: the same sent twice gives one report.</param>
    public async Task<Report> Keep(
        Drawable one,
        (Guid Id, Guid Organisation, string Name) of,
        string? causes,
        By by,
        CancellationToken stop
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await db.Reports.FirstOrDefaultAsync(r => r.Id == of.Id, stop) is { } there)
            {
                if (there.OrganisationId == of.Organisation && Says(there, one, causes, of.Name))
                    return there;
                of.Id = Guid.CreateVersion7(by.At);
            }
            var last = await db
                .Reports.Where(r => r.OrganisationId == of.Organisation)
                .MaxAsync(r => (long?)r.Number, stop);
            var number = (last ?? 0) + 1;
            var document = one.Write(new(causes, of.Name, number, by));
            var report = new Report(
                of.Organisation,
                (of.Id, one.Kind, one.About, number),
                document,
                by
            );
            db.Add(report);
            try
            {
                await db.SaveChangesAsync(stop);
                await Forget(one, of.Organisation, stop);
                return report;
            }
            // Somebody else drew one up at the same moment and took the number, or the same person pressed twice.
            catch (DbUpdateException) when (attempt < Tries)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Whether what would be drawn up now is, to the letter, what stands there.</summary>
    private static bool Says(Report there, Drawable one, string? causes, string organisation) =>
        DocumentJson.Write(
            one.Write(
                new(
                    causes,
                    organisation,
                    there.Number,
                    new(there.DrawnUpById, there.DrawnUpByName, there.DrawnUpAt)
                )
            )
        ) == there.Content;

    /// <summary>False when somebody else has saved since what was seen, or drawn up the report; then nothing is kept.</summary>
    public async Task<bool> SaveDraft(
        Drawable one,
        Guid organisation,
        (string Text, string? Seen) written,
        By by,
        CancellationToken stop
    )
    {
        var (kind, subject) = (one.Kind, one.About.Key);
        var draft = await db.ReportDrafts.FirstOrDefaultAsync(
            d => d.OrganisationId == organisation && d.Kind == kind && d.Subject == subject,
            stop
        );
        if (draft?.Mark != written.Seen)
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
            if ((await db.DraftOf(organisation, one, stop))?.Mark == written.Seen)
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
