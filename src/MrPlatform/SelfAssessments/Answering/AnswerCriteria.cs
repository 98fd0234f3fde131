using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>One criterion's answer on its way in: the form's criterion, the version the person saw, and what is given.</summary>
public sealed record IncomingAnswer(string Criterion, long SeenVersion, GivenAnswer Given);

/// <summary>
/// Saves one or more answers of a unit with their journal lines and counts in one transaction. Both doors lead here: the page of
/// one criterion and the page of a whole area.
/// </summary>
public sealed class AnswerCriteria(MrContext db, TimeProvider clock)
{
    private static readonly Func<MrContext, Guid, Task<SelfAssessment>> RoundOf =
        EF.CompileAsyncQuery(
            (MrContext db, Guid id) => db.Set<SelfAssessment>().Single(a => a.Id == id)
        );

    private static readonly Func<
        MrContext,
        Guid,
        List<string>,
        IAsyncEnumerable<Answer>
    > AnswersTo = EF.CompileAsyncQuery(
        (MrContext db, Guid unit, List<string> codes) =>
            db.Set<Answer>()
                .Include(a => a.Evidence)
                .Where(a => a.RatingUnitId == unit && codes.Contains(a.Criterion))
    );

    /// <summary>Returns the answers somebody else changed since they were seen; then nothing at all is saved.</summary>
    public async Task<IReadOnlyList<Answer>> Save(
        RatingUnit unit,
        IReadOnlyCollection<IncomingAnswer> incoming,
        Func<TimeProvider, By> who,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var codes = incoming.Select(i => i.Criterion).ToList();
        var assessment = await RoundOf(db, unit.SelfAssessmentId);
        var answers = await AnswersTo(db, unit.Id, codes).ToListAsync(stop);
        var changed = answers
            .Where(a =>
                incoming.Single(i => i.Criterion == a.Criterion) is var i
                && a.Version != i.SeenVersion
                && !a.IsAlready(i.Given)
            )
            .ToList();
        if (changed.Count > 0)
            return changed;

        var by = who(clock);
        var moves = answers
            .Select(a =>
                (
                    Answer: a,
                    Moved: assessment.Answer(
                        a,
                        unit,
                        incoming.Single(i => i.Criterion == a.Criterion).Given,
                        by
                    )
                )
            )
            .ToList();
        await db.SaveChangesAsync(stop);
        await Counting.Move(db, unit, moves, stop);
        if (
            !await Counting.MoveInOpenRound(
                db,
                assessment.Id,
                moves.Sum(m => m.Moved.Answered),
                stop
            )
        )
            throw new RuleBroken("Rundan avslutades medan du skrev. Svaren är låsta.");
        await transaction.CommitAsync(stop);
        return [];
    }
}
