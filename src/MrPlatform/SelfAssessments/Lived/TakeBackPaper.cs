using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>
/// Tar tillbaka ett införande: what was entered wrongly from paper stops counting, and the same forms can be counted and entered anew. No figure may
/// move by fewer than five answers (docs/decisions/0010): where fewer go, or fewer are left, all that is on paper about that statement waits until
/// more forms have been entered.
/// </summary>
public sealed class TakeBackPaper(MrContext db)
{
    public async Task Take(
        (LivedLink Link, RatingUnit Unit) at,
        Guid id,
        string because,
        By by,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var link = at.Link.Id;
        // The row is held, as by whoever enters forms: one after the other.
        await db
            .LivedLinks.Where(l => l.Id == link)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.PaperForms, l => l.PaperForms), stop);
        var paper = await db.LivedPapers.SingleAsync(p => p.Id == id && p.LinkId == link, stop);
        var round = await db.SelfAssessments.SingleAsync(
            a => a.Id == at.Link.SelfAssessmentId,
            stop
        );
        round.TakeBack(paper, at.Unit, because, by);
        await db.SaveChangesAsync(stop);
        await db
            .LivedLinks.Where(l => l.Id == link)
            .ExecuteUpdateAsync(
                set => set.SetProperty(l => l.PaperForms, l => l.PaperForms - paper.Forms),
                stop
            );
        var shown = await Shown(db.LivedAnswers.Where(a => a.LinkId == link && a.OnPaper), stop);
        var wrong = await Shown(db.LivedAnswers.Where(a => a.PaperId == id), stop);
        await db.LivedAnswers.Where(a => a.PaperId == id).ExecuteDeleteAsync(stop);
        foreach (var (criterion, gone) in wrong)
            await Uncount(link, criterion, gone, left: shown[criterion].Count - gone.Count, stop);
        await transaction.CommitAsync(stop);
    }

    private async Task Uncount(
        Guid link,
        string criterion,
        LivedCounts gone,
        long left,
        CancellationToken stop
    )
    {
        var tally = db.LivedTallies.Where(t =>
            t.LinkId == link && t.Criterion == criterion && t.OnPaper
        );
        var (one, two, three, four) = (gone.Level1, gone.Level2, gone.Level3, gone.Level4);
        if (gone.Count >= LivedCounts.Fewest && (left == 0 || left >= LivedCounts.Fewest))
        {
            await tally.ExecuteUpdateAsync(
                set =>
                    set.SetProperty(t => t.Level1, t => t.Level1 - one)
                        .SetProperty(t => t.Level2, t => t.Level2 - two)
                        .SetProperty(t => t.Level3, t => t.Level3 - three)
                        .SetProperty(t => t.Level4, t => t.Level4 - four),
                stop
            );
            return;
        }
        await db
            .LivedAnswers.Where(a => a.LinkId == link && a.OnPaper && a.Criterion == criterion)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.Shown, false), stop);
        await tally.ExecuteUpdateAsync(
            set =>
                set.SetProperty(t => t.Level1, 0L)
                    .SetProperty(t => t.Level2, 0L)
                    .SetProperty(t => t.Level3, 0L)
                    .SetProperty(t => t.Level4, 0L),
            stop
        );
    }

    /// <summary>What of some answers is counted, by statement.</summary>
    private static async Task<Dictionary<string, LivedCounts>> Shown(
        IQueryable<LivedAnswer> answers,
        CancellationToken stop
    )
    {
        var rows = await answers
            .Where(a => a.Shown && a.Level != null)
            .GroupBy(a => new { a.Criterion, a.Level })
            .Select(g => new
            {
                g.Key.Criterion,
                Level = g.Key.Level!.Value,
                Count = g.LongCount(),
            })
            .ToListAsync(stop);
        return rows.GroupBy(r => r.Criterion, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g =>
                {
                    var count = g.ToDictionary(r => r.Level, r => r.Count);
                    return new LivedCounts(
                        count.GetValueOrDefault(1),
                        count.GetValueOrDefault(2),
                        count.GetValueOrDefault(3),
                        count.GetValueOrDefault(4)
                    );
                },
                StringComparer.Ordinal
            );
    }
}
