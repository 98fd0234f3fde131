using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Mine;

/// <summary>What a unit within reach has left in an open round, for those who have been given nothing of their own.</summary>
public sealed record UnitLeft(SelfAssessment Round, RatingUnit Unit, long Left)
{
    private const int Most = 50;

    public static async Task<IReadOnlyList<UnitLeft>> Of(
        MrContext db,
        Viewer viewer,
        CancellationToken stop
    ) =>
        await (
            from reach in db.Reaches
            join unit in db.RatingUnits on reach.UnitId equals unit.UnitId
            join round in db.SelfAssessments on unit.SelfAssessmentId equals round.Id
            where
                reach.PersonId == viewer.Id
                && round.ConcludedAt == null
                && unit.Answered < unit.Asked
            orderby round.StartedAt descending, unit.Number
            select new UnitLeft(round, unit, unit.Asked - unit.Answered)
        )
            .AsNoTracking()
            .Take(Most)
            .ToListAsync(stop);
}
