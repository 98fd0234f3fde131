using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.SelfAssessments.EvidenceRegister;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Moving;

/// <summary>
/// Moves an open round to another version of its framework, and back. All in one transaction that first takes hold of every answer of the
/// round, so that nobody's save is lost between what was seen and what is done.
/// </summary>
public sealed class MoveRound(MrContext db)
{
    /// <param name="seenVersion">The round's version when the preview was read.</param>
    internal async Task Move(
        SelfAssessment round,
        MovePlan plan,
        long seenVersion,
        By by,
        CancellationToken stop
    )
    {
        if (!plan.HasScope || !plan.AsksAnything)
            throw new RuleBroken(
                "Det som rundan handlar om finns inte i den versionen. Starta en ny runda i stället."
            );
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var units = await Hold(round, seenVersion, stop);
        var move = round.MoveTo(plan.To.Version, by);
        db.Add(move);
        var answers = (await AllAnswers(units, stop)).ToLookup(a => a.RatingUnitId);
        var steps = units.SelectMany(unit => plan.Steps(unit, [.. answers[unit.Id]])).ToList();
        var before = steps
            .Where(step => step.Answer is not null)
            .ToDictionary(
                step => step.Answer!,
                step => new MovedAnswer(move, step.Answer!, isNew: false)
            );
        await StepAside(steps, stop);
        foreach (var step in steps)
            Take(step, before, move, by);
        db.AddRange(before.Values);
        await db.SaveChangesAsync(stop);
        await Finish(
            round,
            Renamed(before.Values, m => m.CriterionBefore, m => m.CriterionAfter),
            stop
        );
        await transaction.CommitAsync(stop);
    }

    /// <summary>Moves back to exactly what was before, save for what has been answered since: that is kept, and told of.</summary>
    internal async Task MoveBack(
        SelfAssessment round,
        RoundMove move,
        long seenVersion,
        By by,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var units = await Hold(round, seenVersion, stop);
        round.MoveBack(move, by);
        var moved = await db
            .MovedAnswers.Where(m => m.RoundMoveId == move.Id)
            .ToDictionaryAsync(m => m.AnswerId, stop);
        var answers = (await AllAnswers(units, stop)).Where(a => moved.ContainsKey(a.Id)).ToList();
        // A code may have been given to another question: what is answered there waits under a name of its own.
        var needed = answers
            .Where(a => !moved[a.Id].IsNew)
            .Select(a => (a.RatingUnitId, moved[a.Id].CriterionBefore))
            .ToHashSet();
        bool IsTaken(Answer answer) =>
            moved[answer.Id].IsNew && needed.Contains((answer.RatingUnitId, answer.Criterion));
        var taken = answers.Where(IsTaken).Select(a => a.Id).ToHashSet();
        foreach (
            var answer in answers.Where(a =>
                taken.Contains(a.Id) || moved[a.Id].CriterionBefore != a.Criterion
            )
        )
            answer.StepAside(Aside(answer));
        await db.SaveChangesAsync(stop);
        foreach (var answer in answers)
            if (moved[answer.Id].IsNew)
                answer.SetAside(
                    by.At,
                    taken.Contains(answer.Id)
                        ? MovePlan.Waiting(moved[answer.Id].CriterionBefore)
                        : moved[answer.Id].CriterionBefore
                );
            else
                answer.Return(moved[answer.Id], move.MovedAt, by.Today);
        await db.SaveChangesAsync(stop);
        await Finish(
            round,
            Renamed(moved.Values, m => m.CriterionAfter, m => m.CriterionBefore),
            stop
        );
        await transaction.CommitAsync(stop);
    }

    // Whoever is saving an answer is waited for, and whoever comes later waits; the order is that of saving: evidence, answers, counts, round.
    private async Task<List<RatingUnit>> Hold(
        SelfAssessment round,
        long seenVersion,
        CancellationToken stop
    )
    {
        var pieces = await Pieces(round, stop);
        foreach (var piece in pieces)
            await db
                .Evidence.Where(e => e.Id == piece)
                .ExecuteUpdateAsync(set => set.SetProperty(e => e.Answers, e => e.Answers), stop);
        await db.Database.ExecuteSqlAsync(
            $"update answer set version = version where rating_unit_id in (select id from rating_unit where self_assessment_id = {round.Id})",
            stop
        );
        var now = await db
            .SelfAssessments.AsNoTracking()
            .Where(a => a.Id == round.Id)
            .Select(a => a.Version)
            .SingleAsync(stop);
        // An answer that came to rest on another piece in the same instant: that piece is not held.
        var isSeen = pieces.SequenceEqual(await Pieces(round, stop));
        if (now != seenVersion || round.Version != seenVersion || !isSeen)
            throw new RuleBroken(
                "Rundan har ändrats sedan du öppnade sidan. Läs vad som händer med svaren nu och försök igen."
            );
        return await db
            .RatingUnits.Where(u => u.SelfAssessmentId == round.Id)
            .OrderBy(u => u.Number)
            .ToListAsync(stop);
    }

    private async Task<List<Guid>> Pieces(SelfAssessment round, CancellationToken stop)
    {
        var pieces = await (
            from reliance in db.Reliances
            join answer in db.Answers.IgnoreQueryFilters() on reliance.AnswerId equals answer.Id
            join unit in db.RatingUnits on answer.RatingUnitId equals unit.Id
            where unit.SelfAssessmentId == round.Id
            select reliance.EvidenceId
        )
            .Distinct()
            .ToListAsync(stop);
        return [.. pieces.Order()];
    }

    private Task<List<Answer>> AllAnswers(List<RatingUnit> units, CancellationToken stop)
    {
        var ids = units.ConvertAll(u => u.Id);
        return db
            .Answers.IgnoreQueryFilters()
            .Include(a => a.Evidence)
            .Where(a => ids.Contains(a.RatingUnitId))
            .ToListAsync(stop);
    }

    private async Task StepAside(List<MoveStep> steps, CancellationToken stop)
    {
        foreach (
            var step in steps.Where(s =>
                s.Answer is { } answer && s.To is { } to && answer.Criterion != to.Id
            )
        )
            step.Answer!.StepAside(Aside(step.Answer));
        var needed = steps
            .Where(s => s.To is not null)
            .Select(s => (s.Unit.Id, s.To!.Id))
            .ToHashSet();
        foreach (
            var step in steps.Where(s =>
                s.To is null && needed.Contains((s.Unit.Id, s.Answer!.Criterion))
            )
        )
            step.Answer!.StepAside(Aside(step.Answer));
        await db.SaveChangesAsync(stop);
    }

    private void Take(MoveStep step, Dictionary<Answer, MovedAnswer> before, RoundMove move, By by)
    {
        if (step.To is not { } to)
        {
            step.Answer!.SetAside(by.At);
            before[step.Answer].Became(step.Answer.Criterion);
            return;
        }
        if (step.Answer is { } answer)
        {
            answer.Follow(to, step.Fate != Fate.Kept || answer.ToConfirm, by.Today);
            before[answer].Became(to.Id, step.Fate != Fate.Kept);
            return;
        }
        var asked = new Answer(
            Guid.CreateVersion7(by.At),
            step.Unit.Id,
            to.Id,
            to.Area.Id,
            to.RestsOnEvidence
        );
        db.Add(asked);
        before[asked] = new(move, asked, isNew: true);
    }

    private async Task Finish(
        SelfAssessment round,
        IReadOnlyList<(string From, string To)> renamed,
        CancellationToken stop
    )
    {
        await FollowCriteria.Rename(db, round.Id, renamed, stop);
        await CountAnew.Run(db, round.Id, stop);
    }

    // Those whose answer was kept under another code: what else is said of the question goes with it.
    private static List<(string From, string To)> Renamed(
        IEnumerable<MovedAnswer> moved,
        Func<MovedAnswer, string> from,
        Func<MovedAnswer, string> to
    ) =>
        [
            .. moved
                .Where(m =>
                    !m.IsNew
                    && from(m) != to(m)
                    && !m.CriterionAfter.StartsWith('~')
                    && !m.CriterionBefore.StartsWith('~')
                )
                .Select(m => (from(m), to(m)))
                .Distinct(),
        ];

    private static string Aside(Answer answer) => $"~{answer.Id:N}";
}
