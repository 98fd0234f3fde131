using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>
/// Shows answers in whole bunches: when at least five wait on one statement of one link, they are counted together, and the next ones wait in
/// their turn. Every figure anywhere is a sum of whole bunches. So the difference between any two figures – two days, a group and its unit, a unit
/// and the organisation – is at least five answers (docs/decisions/0010).
/// </summary>
internal static class LivedBunches
{
    /// <summary>Call it in the transaction that takes the answers, with the link's row held.</summary>
    public static async Task Show(MrContext db, Guid link, bool onPaper, CancellationToken stop)
    {
        var waiting = await db
            .LivedAnswers.Where(a =>
                a.LinkId == link && !a.Shown && a.OnPaper == onPaper && a.Level != null
            )
            .GroupBy(a => new { a.Criterion, a.Level })
            .Select(g => new
            {
                g.Key.Criterion,
                Level = g.Key.Level!.Value,
                Count = g.LongCount(),
            })
            .ToListAsync(stop);
        foreach (var statement in waiting.GroupBy(w => w.Criterion, StringComparer.Ordinal))
        {
            if (statement.Sum(w => w.Count) < LivedCounts.Fewest)
                continue;
            var code = statement.Key;
            var count = statement.ToDictionary(w => w.Level, w => w.Count);
            long At(long level) => count.GetValueOrDefault(level);
            await db
                .LivedAnswers.Where(a =>
                    a.LinkId == link
                    && !a.Shown
                    && a.Criterion == code
                    && a.OnPaper == onPaper
                    && a.Level != null
                )
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.Shown, true), stop);
            var (one, two, three, four) = (At(1), At(2), At(3), At(4));
            await db
                .LivedTallies.Where(t =>
                    t.LinkId == link && t.Criterion == code && t.OnPaper == onPaper
                )
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(t => t.Level1, t => t.Level1 + one)
                            .SetProperty(t => t.Level2, t => t.Level2 + two)
                            .SetProperty(t => t.Level3, t => t.Level3 + three)
                            .SetProperty(t => t.Level4, t => t.Level4 + four),
                    stop
                );
        }
    }
}
