using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Ageing;

/// <summary>
/// Lets evidence grow old in open rounds: answers whose day has come are weighed again, with counts and journal. Run once a day; any
/// number of nodes may run it, since each answer's version lets only one of them through.
/// </summary>
public sealed class AgeEvidence(MrContext db, TimeProvider clock)
{
    private const int Batch = 200;

    public async Task<int> Run(CancellationToken stop)
    {
        var by = new By(null, "MR-plattformen", clock.GetUtcNow());
        var done = 0;
        while (true)
        {
            var due = await Due(by.Today, stop);
            var before = done;
            foreach (var answer in due)
                done += await Age(answer, by, stop) ? 1 : 0;
            if (due.Count < Batch || done == before)
                break;
        }
        await db
            .SelfAssessments.Where(a => a.ConcludedAt == null && a.CountedOn < by.Today)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.CountedOn, by.Today), stop);
        return done;
    }

    private Task<List<Guid>> Due(DateOnly today, CancellationToken stop) =>
        db
            .Answers.Where(a =>
                a.SinksOn <= today
                && db.Set<RatingUnit>()
                    .Any(u =>
                        u.Id == a.RatingUnitId
                        && db.Set<SelfAssessment>()
                            .Any(r => r.Id == u.SelfAssessmentId && r.ConcludedAt == null)
                    )
            )
            .OrderBy(a => a.SinksOn)
            .Select(a => a.Id)
            .Take(Batch)
            .ToListAsync(stop);

    private async Task<bool> Age(Guid id, By by, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var answer = await db.Answers.Include(a => a.Evidence).SingleAsync(a => a.Id == id, stop);
        var unit = await db.RatingUnits.SingleAsync(u => u.Id == answer.RatingUnitId, stop);
        var round = await db.SelfAssessments.SingleAsync(a => a.Id == unit.SelfAssessmentId, stop);
        if (!round.IsOpen || answer.SinksOn > by.Today || answer.SinksOn is null)
            return false;
        var moved = round.LetEvidenceAge(answer, unit, by);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Someone answered, or another node was first: their weighing is as fresh as ours.
            return false;
        }
        await Counting.Move(db, unit, [(answer, moved)], stop);
        await transaction.CommitAsync(stop);
        return true;
    }
}
