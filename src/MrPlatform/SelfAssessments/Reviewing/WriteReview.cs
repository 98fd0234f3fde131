using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>
/// Saves what a reviewer says of one criterion or of the whole, and what the organisation makes of it. Two who write on the same point
/// get a choice: nothing is written over unseen.
/// </summary>
public sealed class WriteReview(MrContext db, TimeProvider clock)
{
    /// <summary>Returns what somebody else saved meanwhile; then nothing is saved. Null when it is saved.</summary>
    public async Task<ReviewNote?> Save(
        ReviewPlace place,
        string criterion,
        (long SeenVersion, ReviewWords Words) given,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var now = clock.GetUtcNow();
        var review = await db.CollegialReviews.SingleAsync(r => r.Id == place.Review.Id, stop);
        var note = await Find(review.Id, criterion, stop);
        if (note is null)
            db.Add(note = new(review, criterion, now));
        else if (note.Version != given.SeenVersion && !note.IsAlready(given.Words))
            return note;
        review.Write(note, given.Words, place.Round, review.ReviewerAt(now));
        if (note.Version == 0)
            return null;
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Somebody else saved on the same point in the same instant.
            await transaction.RollbackAsync(stop);
            db.ChangeTracker.Clear();
            return await Find(place.Review.Id, criterion, stop) ?? throw new RuleBroken(Locked);
        }
        // Last, and held until the end: handing in at the same time waits for this, or this finds that it is handed in.
        var open = await db
            .CollegialReviews.Where(r =>
                r.Id == review.Id && r.HandedInAt == null && r.EndedAt == null
            )
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.WrittenAt, now), stop);
        if (open == 0)
            throw new RuleBroken(Locked);
        await transaction.CommitAsync(stop);
        return null;
    }

    /// <summary>The same for the organisation's answer.</summary>
    public async Task<ReviewNote?> Reply(
        ReviewPlace place,
        string criterion,
        (long SeenVersion, string Text) given,
        Accountability.By by,
        CancellationToken stop
    )
    {
        var review = await db.CollegialReviews.SingleAsync(r => r.Id == place.Review.Id, stop);
        if (await Find(review.Id, criterion, stop) is not { } note)
            throw new RuleBroken("Granskaren har inte skrivit något här.");
        if (note.Version != given.SeenVersion && note.Reply != ReviewWords.Tidy(given.Text))
            return note;
        review.Reply(note, given.Text, place.Round, by);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await Find(place.Review.Id, criterion, stop);
        }
        return null;
    }

    private const string Locked =
        "Granskningen är inlämnad och låst. Be den som bjöd in dig att öppna den igen.";

    private Task<ReviewNote?> Find(Guid review, string criterion, CancellationToken stop) =>
        db.ReviewNotes.FirstOrDefaultAsync(
            n => n.ReviewId == review && n.Criterion == criterion,
            stop
        );
}
