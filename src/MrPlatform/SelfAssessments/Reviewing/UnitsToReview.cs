using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>
/// The units of a round to limit a review to. All of them where they are few; where they are many, those chosen and those found by a part of
/// their name.
/// </summary>
public sealed record UnitsToReview(IReadOnlyList<RatingUnit> Units, bool Searched, bool IsAll)
{
    private const int Few = 30;
    private const int Most = 20;

    public static async Task<UnitsToReview> Read(
        MrContext db,
        Guid round,
        (IReadOnlyCollection<long> Chosen, string? Search) form,
        CancellationToken stop
    )
    {
        var all = db.RatingUnits.AsNoTracking().Where(u => u.SelfAssessmentId == round);
        var first = await all.OrderBy(u => u.Number).Take(Few + 1).ToListAsync(stop);
        if (first.Count <= Few)
            return new(first, Searched: false, IsAll: true);
        var units = await Named(db, round, form.Chosen, stop);
        var isSearched = !string.IsNullOrWhiteSpace(form.Search);
        if (isSearched)
            units.AddRange(Matching(await all.ToListAsync(stop), form.Search!.Trim()).Take(Most));
        return new([.. units.DistinctBy(u => u.Number)], isSearched, IsAll: false);
    }

    /// <summary>Units by their numbers in the round.</summary>
    public static Task<List<RatingUnit>> Named(
        MrContext db,
        Guid round,
        IReadOnlyCollection<long> numbers,
        CancellationToken stop
    ) =>
        db
            .RatingUnits.AsNoTracking()
            .Where(u => u.SelfAssessmentId == round && numbers.Contains(u.Number))
            .OrderBy(u => u.Number)
            .ToListAsync(stop);

    // In memory: the embedded database only knows small letters from capitals up to z.
    private static IEnumerable<RatingUnit> Matching(IEnumerable<RatingUnit> units, string part) =>
        units
            .Where(u => u.Name.Contains(part, StringComparison.CurrentCultureIgnoreCase))
            .OrderBy(u => u.Number);
}
