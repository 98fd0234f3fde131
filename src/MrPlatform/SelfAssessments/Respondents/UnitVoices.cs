using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>Those who rate for one unit, its open links, and how much of it all has been shown.</summary>
public sealed record UnitVoices(
    RatingUnit Unit,
    IReadOnlyList<Respondent> Respondents,
    IReadOnlyList<OpenLink> Links,
    int Revealed
)
{
    public int Asked => (int)Unit.Asked;

    public IEnumerable<Respondent> Invited => Respondents.Where(r => !r.Anonymous && r.Takes);

    /// <summary>Those who have rated anything.</summary>
    public int Begun => Respondents.Count(r => r.Rated > 0);

    /// <summary>One unit by its number in the round. Tracked, since the process leader changes it.</summary>
    public static async Task<UnitVoices?> Read(
        MrContext db,
        (Guid Round, long Number) at,
        CancellationToken stop
    )
    {
        var unit = await db.RatingUnits.FirstOrDefaultAsync(
            u => u.SelfAssessmentId == at.Round && u.Number == at.Number,
            stop
        );
        if (unit is null)
            return null;
        var respondents = await db
            .Respondents.Where(r => r.SelfAssessmentId == at.Round && r.RatingUnitId == unit.Id)
            .ToListAsync(stop);
        return new(
            unit,
            [.. respondents.OrderBy(r => r.Email, StringComparer.OrdinalIgnoreCase)],
            await db
                .OpenLinks.Where(l =>
                    l.SelfAssessmentId == at.Round
                    && l.RatingUnitId == unit.Id
                    && l.ClosedAt == null
                )
                .ToListAsync(stop),
            await db.Reveals.CountAsync(r => r.RatingUnitId == unit.Id, stop)
        );
    }
}

/// <summary>How many rate for a unit and how much has been shown: a row in the list of units.</summary>
public sealed record UnitVoicesRow(
    RatingUnit Unit,
    int Invited,
    int WithoutName,
    int Begun,
    int Revealed
)
{
    /// <summary>A page of the round's units, in their order; one more than the page holds when there are more.</summary>
    public static async Task<IReadOnlyList<UnitVoicesRow>> Read(
        MrContext db,
        (Guid Round, int Page) at,
        CancellationToken stop
    )
    {
        var units = await db
            .RatingUnits.AsNoTracking()
            .Where(u => u.SelfAssessmentId == at.Round)
            .OrderBy(u => u.Number)
            .Skip((at.Page - 1) * UnitProgress.OnAPage)
            .Take(UnitProgress.OnAPage + 1)
            .ToListAsync(stop);
        var ids = units.Select(u => u.Id).ToList();
        var people = await db
            .Respondents.Where(r => r.SelfAssessmentId == at.Round && ids.Contains(r.RatingUnitId))
            .GroupBy(r => r.RatingUnitId)
            .Select(g => new
            {
                Unit = g.Key,
                Invited = g.Count(r => !r.Anonymous && r.RemovedAt == null),
                WithoutName = g.Count(r => r.Anonymous),
                Begun = g.Count(r => r.Rated > 0),
            })
            .ToDictionaryAsync(one => one.Unit, stop);
        var revealed = await db
            .Reveals.Where(r => ids.Contains(r.RatingUnitId))
            .GroupBy(r => r.RatingUnitId)
            .Select(g => new { Unit = g.Key, Count = g.Count() })
            .ToDictionaryAsync(one => one.Unit, one => one.Count, stop);
        return
        [
            .. units.Select(u =>
                people.TryGetValue(u.Id, out var of)
                    ? new UnitVoicesRow(
                        u,
                        of.Invited,
                        of.WithoutName,
                        of.Begun,
                        revealed.GetValueOrDefault(u.Id)
                    )
                    : new(u, 0, 0, 0, revealed.GetValueOrDefault(u.Id))
            ),
        ];
    }
}
