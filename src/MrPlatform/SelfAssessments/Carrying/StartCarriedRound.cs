using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.Starting;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Carrying;

/// <summary>
/// Starts a round in another framework with what an earlier one carries into it. Each answer keeps where it comes from; what the earlier
/// round does not carry stays unanswered. All in one transaction.
/// </summary>
public sealed class StartCarriedRound(MrContext db, StartRound rounds)
{
    private const int DaysToAnswer = 42;

    public async Task<SelfAssessment> Start(
        Organisation organisation,
        SelfAssessment source,
        (CarriedOver What, string Title) carried,
        By by,
        CancellationToken stop
    )
    {
        var what = carried.What;
        if (what.Answers == 0)
            throw new RuleBroken("Det finns inget svar att hämta till det här ramverket än.");
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var round = await rounds.Start(
            organisation,
            new(
                carried.Title,
                what.Target,
                RoundScope.Everything,
                new(source.PeriodFrom, source.PeriodTo),
                by.Today.AddDays(DaysToAnswer),
                await Units(organisation, what, stop)
            ),
            by,
            stop
        );
        var own = what.Committees.ToDictionary(c => c.Unit.UnitId, c => c.Proposals);
        var units = await db
            .RatingUnits.Where(u => u.SelfAssessmentId == round.Id)
            .OrderBy(u => u.Number)
            .ToListAsync(stop);
        long all = 0;
        foreach (var unit in units)
            all += await Carry(
                round,
                unit,
                source,
                unit.Layer == Layer.Overall ? what.Overall : own[unit.UnitId],
                by,
                stop
            );
        round.TellCarried(all, source, by);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return round;
    }

    private static bool AnyCarries(IEnumerable<Proposal> proposals) =>
        proposals.Any(p => p.Carries == Carries.Level);

    /// <summary>The overall level, and the committees that have a proposal of their own.</summary>
    private async Task<List<Unit>> Units(
        Organisation organisation,
        CarriedOver what,
        CancellationToken stop
    )
    {
        var committees = what
            .Committees.Where(c => AnyCarries(c.Proposals))
            .Select(c => c.Unit.UnitId)
            .ToList();
        return await db
            .Units.Where(u =>
                u.OrganisationId == organisation.Id
                && u.ClosedAt == null
                && (u.Kind == UnitKind.Overall || committees.Contains(u.Id))
            )
            .OrderBy(u => u.Position)
            .ToListAsync(stop);
    }

    private async Task<long> Carry(
        SelfAssessment round,
        RatingUnit unit,
        SelfAssessment source,
        IReadOnlyList<Proposal> proposals,
        By by,
        CancellationToken stop
    )
    {
        var answers = await db
            .Answers.Where(a => a.RatingUnitId == unit.Id)
            .ToDictionaryAsync(a => a.Criterion, StringComparer.Ordinal, stop);
        var moves = proposals
            .Where(p => p.Carries == Carries.Level && answers.ContainsKey(p.Item.Id))
            .Select(p => (answers[p.Item.Id], round.Carry(answers[p.Item.Id], unit, Of(p), by)))
            .ToList();
        await db.SaveChangesAsync(stop);
        await Counting.MoveInOpenRound(db, unit, moves, stop);
        return moves.Count;

        CarriedAnswer Of(Proposal p) => new(source.Id, source.Title, [.. p.Codes], p.Level!.Value);
    }
}
