using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Ageing;

/// <summary>
/// Lets evidence grow old in open rounds: answers whose day has come are weighed again, with counts and journal. Run once a day; any
/// number of nodes may run it, since each answer's version lets only one of them through. A round that is concluded before the day's run
/// is weighed first.
/// </summary>
public sealed class AgeEvidence(MrContext db, TimeProvider clock)
{
    private const int Batch = 200;

    public async Task<int> Run(CancellationToken stop)
    {
        var by = By.Itself(clock.GetUtcNow());
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

    /// <summary>Weighs all that is due in one round, in the caller's transaction: what is frozen is what the evidence carries that day.</summary>
    public async Task Run(SelfAssessment round, DateTimeOffset at, CancellationToken stop)
    {
        var by = By.Itself(at);
        var units = await db
            .RatingUnits.Where(u => u.SelfAssessmentId == round.Id)
            .ToDictionaryAsync(u => u.Id, stop);
        var due = await db
            .Answers.Include(a => a.Evidence)
            .Where(a => a.SinksOn <= by.Today && units.Keys.Contains(a.RatingUnitId))
            .ToListAsync(stop);
        await Weigh(round, [.. due.Select(a => (a, units[a.RatingUnitId]))], by, stop);
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
        try
        {
            await Weigh(round, [(answer, unit)], by, stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Someone answered, or another node was first: their weighing is as fresh as ours.
            return false;
        }
        await transaction.CommitAsync(stop);
        return true;
    }

    private async Task Weigh(
        SelfAssessment round,
        IReadOnlyCollection<(Answer Answer, RatingUnit Unit)> due,
        By by,
        CancellationToken stop
    )
    {
        var moves = due.Select(d => new Moved(
                d.Unit,
                d.Answer,
                round.LetEvidenceAge(d.Answer, d.Unit, by)
            ))
            .ToList();
        await db.SaveChangesAsync(stop);
        await Counting.Move(db, moves, stop);
    }
}
