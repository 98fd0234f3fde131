using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Concluding;

/// <summary>Rättar ett låst svar: the answer, the correction that keeps what stood before, the counts and the journal in one transaction.</summary>
public sealed class CorrectAnswer(MrContext db)
{
    public async Task<bool> Correct(
        RatingUnit unit,
        string criterion,
        long seenVersion,
        GivenAnswer given,
        string reason,
        By by,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var round = await db.SelfAssessments.SingleAsync(a => a.Id == unit.SelfAssessmentId, stop);
        var answer = await db
            .Answers.Include(a => a.Evidence)
            .SingleAsync(a => a.RatingUnitId == unit.Id && a.Criterion == criterion, stop);
        if (answer.Version != seenVersion)
            return false;
        var unanswered = answer.State == AnswerState.Unanswered;
        var (kept, moved) = round.Correct(answer, unit, given, reason, by);
        db.Add(kept);
        await db.SaveChangesAsync(stop);
        await Counting.Move(db, unit, [(answer, moved)], stop);
        if (unanswered)
            await db
                .SelfAssessments.Where(a => a.Id == round.Id)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(a => a.Answered, a => a.Answered + 1),
                    stop
                );
        await transaction.CommitAsync(stop);
        return true;
    }
}
