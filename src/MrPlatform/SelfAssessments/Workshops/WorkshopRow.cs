using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>A workshop as it is remembered: when, for whom, how many took part, and which criteria they agreed on.</summary>
public sealed record WorkshopRow(Workshop Workshop, RatingUnit Unit, int Phones, int Sheets)
{
    public IReadOnlyList<string> Agreed =>
        [.. Workshop.InOrder.Where(q => q.AgreedAt is not null).Select(q => q.Criterion)];

    /// <summary>Latest first.</summary>
    public static async Task<IReadOnlyList<WorkshopRow>> Read(
        MrContext db,
        Guid round,
        CancellationToken stop
    )
    {
        var workshops = await db
            .Workshops.AsNoTracking()
            .Include(w => w.Questions)
            .Where(w => w.SelfAssessmentId == round)
            .OrderByDescending(w => w.StartedAt)
            .ToListAsync(stop);
        if (workshops.Count == 0)
            return [];
        var units = await db
            .RatingUnits.AsNoTracking()
            .Where(u => u.SelfAssessmentId == round)
            .ToDictionaryAsync(u => u.Id, stop);
        var took = (
            await db
                .WorkshopParticipants.Where(p =>
                    db.Set<Workshop>().Any(w => w.Id == p.WorkshopId && w.SelfAssessmentId == round)
                )
                .GroupBy(p => new { p.WorkshopId, p.OnPaper })
                .Select(g => new { g.Key, Count = g.Count() })
                .ToListAsync(stop)
        ).ToDictionary(one => (one.Key.WorkshopId, one.Key.OnPaper), one => one.Count);
        return
        [
            .. workshops.Select(w => new WorkshopRow(
                w,
                units[w.RatingUnitId],
                took.GetValueOrDefault((w.Id, false)),
                took.GetValueOrDefault((w.Id, true))
            )),
        ];
    }
}
