using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>What a respondent gives to one criterion.</summary>
public sealed record GivenRating(string Criterion, Rating Rating, string? Note);

/// <summary>What became of it: the codes that were shown meanwhile and are therefore not rated any more, and all that the respondent has rated.</summary>
public sealed record SavedRatings(IReadOnlyList<string> TooLate, IReadOnlySet<string> Rated);

/// <summary>
/// Saves what a respondent sees. Respondents write only rows of their own, so hundreds can do it at once without waiting for or overwriting
/// each other; the same person in two windows is taken in the order it comes.
/// </summary>
public sealed class RateBlind(MrContext db, WriteQueue queue, TimeProvider clock)
{
    private const int Tries = 3;

    /// <exception cref="RuleBroken">The round is concluded.</exception>
    public async Task<SavedRatings> Save(
        RespondentPlace place,
        string area,
        IReadOnlyCollection<GivenRating> given,
        CancellationToken stop
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await SaveOnce(place, area, given, stop);
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<SavedRatings> SaveOnce(
        RespondentPlace place,
        string area,
        IReadOnlyCollection<GivenRating> given,
        CancellationToken stop
    )
    {
        using var turn = await queue.Turn(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.TurnToRate(place.Unit.Id, stop);
        var respondent = await db.Respondents.SingleAsync(r => r.Id == place.Respondent.Id, stop);
        if (
            !respondent.Takes
            || await db.SelfAssessments.AnyAsync(
                a => a.Id == place.Round.Id && a.ConcludedAt != null,
                stop
            )
        )
            throw new RuleBroken("Rundan är avslutad. Ingen kan skatta i den längre.");
        var revealed = await place.Revealed(db, stop);
        var mine = await db
            .BlindRatings.Where(r => r.RespondentId == respondent.Id)
            .ToDictionaryAsync(r => r.Criterion, StringComparer.Ordinal, stop);
        foreach (var one in given.Where(one => !revealed.Contains(one.Criterion)))
        {
            if (!mine.TryGetValue(one.Criterion, out var rating))
            {
                mine[one.Criterion] = rating = new(respondent, one.Criterion);
                db.Add(rating);
            }
            rating.Give(one.Rating, one.Note);
        }
        if (db.ChangeTracker.HasChanges())
            respondent.HasRated(mine.Count, area, place.Unit, place.Round.Title, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return new(
            [.. given.Select(one => one.Criterion).Where(revealed.Contains)],
            mine.Keys.ToHashSet(StringComparer.Ordinal)
        );
    }
}
