using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>What stands on a number of paper forms about one statement: how many chose each level, and how many "vet inte".</summary>
public sealed record PaperCount(string Criterion, LivedCounts Counts, long Unknown);

/// <summary>
/// Takes what was answered on paper. At least five forms at a time, and bunched by themselves: whoever enters them knows what they say, and must
/// not be able to subtract them from what others have answered on the screen.
/// </summary>
public sealed class TakePaper(MrContext db)
{
    public const int MostForms = 2000;

    /// <summary>Returns false when somebody has entered forms since the page was opened: nothing is then kept.</summary>
    public async Task<bool> Take(
        (LivedLink Link, RatingUnit Unit) at,
        (long Seen, long Forms) paper,
        IReadOnlyCollection<PaperCount> counts,
        By by,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var link = at.Link.Id;
        var moved = await db
            .LivedLinks.Where(l => l.Id == link && l.PaperForms == paper.Seen)
            .ExecuteUpdateAsync(
                set => set.SetProperty(l => l.PaperForms, paper.Seen + paper.Forms),
                stop
            );
        if (moved == 0)
            return false;
        var round = await db.SelfAssessments.SingleAsync(
            a => a.Id == at.Link.SelfAssessmentId,
            stop
        );
        round.TakeOnPaper(at.Unit, paper.Forms, by);
        var entered = new LivedPaper(at.Link, paper.Forms, by);
        db.Add(entered);
        foreach (var one in counts)
            db.AddRange(
                Rows(1, one.Counts.Level1)
                    .Concat(Rows(2, one.Counts.Level2))
                    .Concat(Rows(3, one.Counts.Level3))
                    .Concat(Rows(4, one.Counts.Level4))
                    .Concat(Rows(null, one.Unknown))
                    .Select(level => new LivedAnswer(
                        Guid.NewGuid(),
                        link,
                        one.Criterion,
                        onPaper: true
                    )
                    {
                        Level = level,
                        PaperId = entered.Id,
                    })
            );
        await db.SaveChangesAsync(stop);
        await LivedBunches.Show(db, link, onPaper: true, stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    private static IEnumerable<long?> Rows(long? level, long count) =>
        Enumerable.Repeat(level, (int)count);
}
