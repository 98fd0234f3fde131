using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;
using MrPlatform.Ui.Forms;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>Where a respondent stands who has opened their own address: who they are to us, the unit and the round.</summary>
public sealed record RespondentPlace(Respondent Respondent, RatingUnit Unit, SelfAssessment Round)
{
    /// <summary>What the address carries is signed for this and nothing else.</summary>
    public const string Purpose = "svara";

    // Hundreds ask these at the same time: they are compiled once.
    private static readonly Func<MrContext, Guid, Task<RespondentPlace?>> ById =
        EF.CompileAsyncQuery(
            (MrContext db, Guid id) =>
                (
                    from r in db.Set<Respondent>().AsNoTracking()
                    join u in db.Set<RatingUnit>().AsNoTracking() on r.RatingUnitId equals u.Id
                    join a in db.Set<SelfAssessment>().AsNoTracking()
                        on r.SelfAssessmentId equals a.Id
                    where r.Id == id && r.RemovedAt == null
                    select new RespondentPlace(r, u, a)
                ).FirstOrDefault()
        );

    private static readonly Func<MrContext, Guid, IAsyncEnumerable<AskedCriterion>> AskedOfUnit =
        EF.CompileAsyncQuery(
            (MrContext db, Guid unit) =>
                db.Set<Answer>()
                    .Where(a => a.RatingUnitId == unit)
                    .Select(a => new AskedCriterion(a.Criterion, a.Area))
        );

    private static readonly Func<MrContext, Guid, IAsyncEnumerable<BlindRating>> RatingsOf =
        EF.CompileAsyncQuery(
            (MrContext db, Guid respondent) =>
                db.Set<BlindRating>().AsNoTracking().Where(r => r.RespondentId == respondent)
        );

    /// <summary>Null when the address is not one of ours, or the respondent has been removed: both are 404.</summary>
    public static async Task<RespondentPlace?> Find(
        MrContext db,
        Receipt receipt,
        string token,
        CancellationToken stop
    )
    {
        stop.ThrowIfCancellationRequested();
        return receipt.Read(Purpose, token) is { } id ? await ById(db, id) : null;
    }

    /// <summary>What the unit is asked: code and area.</summary>
    public async Task<List<AskedCriterion>> Asked(MrContext db, CancellationToken stop) =>
        await AskedOfUnit(db, Unit.Id).ToListAsync(stop);

    /// <summary>What the respondent has rated, by code.</summary>
    public async Task<Dictionary<string, BlindRating>> Ratings(
        MrContext db,
        CancellationToken stop
    ) =>
        await RatingsOf(db, Respondent.Id)
            .ToDictionaryAsync(r => r.Criterion, StringComparer.Ordinal, stop);

    /// <summary>The unit's criteria whose ratings have been shown.</summary>
    public Task<HashSet<string>> Revealed(MrContext db, CancellationToken stop) =>
        db.RevealedFor(Unit.Id, stop);
}

/// <summary>A criterion that a unit is asked.</summary>
public sealed record AskedCriterion(string Code, string Area);

/// <summary>What several have said of a unit.</summary>
internal static class Voices
{
    private static readonly Func<MrContext, Guid, IAsyncEnumerable<string>> RevealedOfUnit =
        EF.CompileAsyncQuery(
            (MrContext db, Guid unit) =>
                db.Set<Reveal>().Where(r => r.RatingUnitId == unit).Select(r => r.Criterion)
        );

    extension(MrContext db)
    {
        public async Task<HashSet<string>> RevealedFor(Guid unit, CancellationToken stop) =>
            await RevealedOfUnit(db, unit).ToHashSetAsync(StringComparer.Ordinal, stop);

        /// <summary>How the respondents of a unit see each of some criteria. Ask only about what is revealed.</summary>
        public async Task<Dictionary<string, Spread>> Spreads(
            Guid unit,
            IReadOnlyCollection<string> criteria,
            CancellationToken stop
        ) =>
            criteria.Count == 0
                ? []
                : (
                    await db
                        .BlindRatings.AsNoTracking()
                        .Where(r => r.RatingUnitId == unit && criteria.Contains(r.Criterion))
                        .ToListAsync(stop)
                )
                    .GroupBy(r => r.Criterion, StringComparer.Ordinal)
                    .ToDictionary(g => g.Key, Spread.Of, StringComparer.Ordinal);
    }
}
