using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Allotting;

/// <summary>
/// Fördelar och tar tillbaka: who has what changes only when it still stands as the person saw it. If somebody else was first, nothing is saved
/// and the codes are given back, so that a second press is a choice.
/// </summary>
public sealed class AllotCriteria(MrContext db)
{
    /// <param name="seen">The version of each criterion's allotment as it was shown, 0 where there was none.</param>
    public Task<IReadOnlyList<string>> Allot(
        SelfAssessment round,
        RatingUnit unit,
        IReadOnlyDictionary<string, long> seen,
        (Candidate To, DateOnly Due) given,
        By by,
        CancellationToken stop
    ) =>
        Change(
            unit,
            seen,
            async standing =>
            {
                var codes = seen.Keys.ToList();
                var answers = await db
                    .Answers.AsNoTracking()
                    .Where(a => a.RatingUnitId == unit.Id && codes.Contains(a.Criterion))
                    .ToListAsync(stop);
                var allotments = answers
                    .Select(a => standing.GetValueOrDefault(a.Criterion) ?? Added(new(a, unit)))
                    .ToList();
                round.Allot(unit, allotments, given.To, given.Due, by);
            },
            stop
        );

    public Task<IReadOnlyList<string>> TakeBack(
        SelfAssessment round,
        RatingUnit unit,
        IReadOnlyDictionary<string, long> seen,
        By by,
        CancellationToken stop
    ) =>
        Change(
            unit,
            seen,
            standing =>
            {
                round.TakeBack(unit, standing.Values, by);
                db.RemoveRange(standing.Values);
                return Task.CompletedTask;
            },
            stop
        );

    private Allotment Added(Allotment allotment)
    {
        db.Add(allotment);
        return allotment;
    }

    private async Task<IReadOnlyList<string>> Change(
        RatingUnit unit,
        IReadOnlyDictionary<string, long> seen,
        Func<Dictionary<string, Allotment>, Task> act,
        CancellationToken stop
    )
    {
        var standing = await Standing(unit, seen.Keys, stop);
        var changed = Changed(standing, seen);
        if (changed.Count > 0)
            return changed;
        await act(standing);
        try
        {
            await db.SaveChangesAsync(stop);
            return [];
        }
        catch (DbUpdateException)
        {
            // Somebody else was first in the same instant. Anything else is a fault of ours and goes on.
            db.ChangeTracker.Clear();
            changed = Changed(await Standing(unit, seen.Keys, stop), seen);
            if (changed.Count == 0)
                throw;
            return changed;
        }
    }

    private Task<Dictionary<string, Allotment>> Standing(
        RatingUnit unit,
        IEnumerable<string> codes,
        CancellationToken stop
    )
    {
        var asked = codes.ToList();
        return db
            .Allotments.Where(a => a.RatingUnitId == unit.Id && asked.Contains(a.Criterion))
            .ToDictionaryAsync(a => a.Criterion, StringComparer.Ordinal, stop);
    }

    private static List<string> Changed(
        Dictionary<string, Allotment> standing,
        IReadOnlyDictionary<string, long> seen
    ) =>
        [
            .. seen.Where(one => (standing.GetValueOrDefault(one.Key)?.Version ?? 0) != one.Value)
                .Select(one => one.Key)
                .Order(StringComparer.Ordinal),
        ];
}
