using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>A correction as read in the result: what stood before, what stands now, who, when and why.</summary>
public sealed record CorrectionRow(Correction Correction, string Criterion, string Unit)
{
    public static async Task<IReadOnlyList<CorrectionRow>> Read(
        MrContext db,
        Guid roundId,
        CancellationToken stop
    ) =>
        await db
            .Corrections.AsNoTracking()
            .Where(c => c.SelfAssessmentId == roundId)
            .OrderByDescending(c => c.At)
            .Join(db.Set<Answer>(), c => c.AnswerId, a => a.Id, (c, a) => new { c, a })
            .Join(
                db.Set<RatingUnit>(),
                ca => ca.a.RatingUnitId,
                u => u.Id,
                (ca, u) => new CorrectionRow(ca.c, ca.a.Criterion, u.Name)
            )
            .ToListAsync(stop);
}
