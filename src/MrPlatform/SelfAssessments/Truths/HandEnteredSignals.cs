using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Truths;

/// <summary>Outcomes that somebody has entered by hand in the round; the latest for each criterion and unit.</summary>
public sealed class HandEnteredSignals(MrContext db) : IOutcomeSignals
{
    public async Task<IReadOnlyList<Outcome>> Of(
        SelfAssessment round,
        string? criterion,
        CancellationToken stop
    ) =>
        [
            .. (
                await db
                    .OutcomeNotes.AsNoTracking()
                    .Where(n =>
                        n.SelfAssessmentId == round.Id
                        && (criterion == null || n.Criterion == criterion)
                    )
                    .ToListAsync(stop)
            )
                .GroupBy(n => (n.Criterion, n.RatingUnitId))
                .Select(g => g.OrderBy(n => n.EnteredAt).ThenBy(n => n.Id).Last().Outcome),
        ];
}
