using MrPlatform.Accountability;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>Visar skattningarna: how a unit's respondents see some criteria. Shown is shown; doing it once more does nothing.</summary>
public sealed class ShowRatings(MrContext db, WriteQueue queue)
{
    public async Task Show(
        SelfAssessment round,
        RatingUnit unit,
        IReadOnlyCollection<string> criteria,
        By by,
        CancellationToken stop
    )
    {
        using var turn = await queue.Turn(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.TurnToShow(unit.Id, stop);
        var shown = await db.RevealedFor(unit.Id, stop);
        db.Attach(round);
        var codes = criteria.Where(code => !shown.Contains(code)).ToList();
        var seen = await db.Spreads(unit.Id, codes, stop);
        db.AddRange(
            round.Reveal(
                unit,
                [.. codes.Select(code => (code, seen.GetValueOrDefault(code, Spread.None)))],
                by
            )
        );
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }
}
