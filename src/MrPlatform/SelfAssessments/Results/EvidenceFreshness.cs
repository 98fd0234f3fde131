using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>
/// On how fresh evidence the levels of an area rest, on the day the round was counted: each answer by the piece that stays fresh longest. Soon is
/// within the coming quarter.
/// </summary>
public sealed record EvidenceFreshness(string Area, long Fresh, long Soon, long Old, long None)
{
    public const int MonthsSoon = 3;

    public long All => Fresh + Soon + Old + None;

    public static EvidenceFreshness operator +(EvidenceFreshness a, EvidenceFreshness b) =>
        new(a.Area, a.Fresh + b.Fresh, a.Soon + b.Soon, a.Old + b.Old, a.None + b.None);

    /// <summary>Only answers with a level, of criteria that rest on evidence.</summary>
    public static async Task<IReadOnlyList<EvidenceFreshness>> Read(
        MrContext db,
        SelfAssessment round,
        long? unit,
        CancellationToken stop
    )
    {
        var (id, today, stood) = (round.Id, round.CountedOn, round.ConcludedAt);
        var soon = today.AddMonths(MonthsSoon);
        var counts = await db
            .RatingUnits.Where(u => u.SelfAssessmentId == id && (unit == null || u.Number == unit))
            .Join(db.Answers, u => u.Id, a => a.RatingUnitId, (_, a) => a)
            .Where(a => a.State == AnswerState.Level && a.RestsOnEvidence)
            .Select(a => new
            {
                a.Area,
                Through = a
                    .Evidence.Where(e => e.WithdrawnAt == null || e.WithdrawnAt > stood)
                    .Max(e => (DateOnly?)e.FreshThrough),
            })
            .GroupBy(a => new
            {
                a.Area,
                IsNone = a.Through == null,
                IsOld = a.Through < today,
                IsSoon = a.Through <= soon,
            })
            .Select(g => new { g.Key, Count = g.LongCount() })
            .ToListAsync(stop);
        return
        [
            .. counts
                .GroupBy(one => one.Key.Area, StringComparer.Ordinal)
                .Select(area => new EvidenceFreshness(
                    area.Key,
                    area.Where(a => !a.Key.IsNone && !a.Key.IsSoon).Sum(a => a.Count),
                    area.Where(a => !a.Key.IsNone && a.Key.IsSoon && !a.Key.IsOld)
                        .Sum(a => a.Count),
                    area.Where(a => !a.Key.IsNone && a.Key.IsOld).Sum(a => a.Count),
                    area.Where(a => a.Key.IsNone).Sum(a => a.Count)
                )),
        ];
    }
}
