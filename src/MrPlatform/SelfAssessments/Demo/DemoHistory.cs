using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Carrying;
using MrPlatform.SelfAssessments.Comparing;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Demo;

/// <summary>What makes the made-up rounds a history: one carried into the joined-up checklist, and a big step that is explained.</summary>
internal static class DemoHistory
{
    /// <summary>The carried answers are kept, what was not covered is answered, and the round is concluded.</summary>
    public static async Task Carry(
        MrContext db,
        Knowledge knowledge,
        StartCarriedRound rounds,
        (Organisation Organisation, SelfAssessment Round) from,
        DateTimeOffset at
    )
    {
        var target = knowledge.Swedish.FindFramework(Framework.JoinedUp)!;
        var by = new By(from.Round.StartedById, from.Round.StartedByName, at);
        var carried = await CarriedOver.Read(
            db,
            knowledge,
            (from.Round, from.Organisation.Kind),
            target,
            CancellationToken.None
        );
        var started = await rounds.Start(
            from.Organisation,
            from.Round,
            (carried, $"Samordnad styrning {by.Today.Year}"),
            by,
            CancellationToken.None
        );
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var round = await db.SelfAssessments.SingleAsync(a => a.Id == started.Id);
        var unit = await db.RatingUnits.FirstAsync(u => u.SelfAssessmentId == round.Id);
        var left = await db
            .Answers.Where(a => a.RatingUnitId == unit.Id && a.State == AnswerState.Unanswered)
            .ToListAsync();
        var later = by with { At = at.AddDays(6) };
        var moves = left.Select(a =>
                (
                    a,
                    round.Answer(
                        a,
                        unit,
                        DemoAnswers.For(
                            target.FindCriterion(a.Criterion)!,
                            unit.Name,
                            0,
                            later.Today
                        ),
                        later
                    )
                )
            )
            .ToList();
        await db.SaveChangesAsync();
        await Counting.MoveInOpenRound(db, unit, moves, CancellationToken.None);
        await db.Entry(round).ReloadAsync();
        round.Conclude(by with { At = at.AddDays(20) });
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        db.ChangeTracker.Clear();
    }

    /// <summary>Says of the first big step that a unit has since the round before what changed.</summary>
    public static async Task Explain(MrContext db, Knowledge knowledge, SelfAssessment open)
    {
        var round = await db.SelfAssessments.SingleAsync(a => a.Id == open.Id);
        var earlier = await db
            .SelfAssessments.Where(a =>
                a.OrganisationId == round.OrganisationId
                && a.FrameworkId == round.FrameworkId
                && a.ConcludedAt != null
            )
            .OrderByDescending(a => a.StartedAt)
            .FirstAsync();
        foreach (
            var unit in await db
                .RatingUnits.Where(u => u.SelfAssessmentId == round.Id)
                .OrderBy(u => u.Number)
                .ToListAsync()
        )
        {
            var rated = await RoundsOverTime.OfUnit(
                db,
                knowledge,
                (unit.UnitId, [round, earlier]),
                CancellationToken.None
            );
            var step = rated[round.Id].Since(rated[earlier.Id]).FirstOrDefault(c => c.Steps >= 2);
            if (step is null)
                continue;
            var by = new By(round.StartedById, round.StartedByName, round.StartedAt.AddDays(30));
            db.Add(
                round.Explain(
                    step,
                    earlier,
                    unit,
                    "Nämnden beslutade om en gemensam rutin i våras, och den används nu i alla verksamheter. Förra gången fanns inget nedskrivet.",
                    by
                )
            );
            await db.SaveChangesAsync();
            break;
        }
        db.ChangeTracker.Clear();
    }
}
