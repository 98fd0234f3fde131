using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>Those who rate for one unit, its open links, and how much of it all has been shown.</summary>
public sealed record UnitVoices(
    RatingUnit Unit,
    IReadOnlyList<Respondent> Respondents,
    IReadOnlyList<OpenLink> Links,
    int Asked,
    int Revealed
)
{
    public IEnumerable<Respondent> Invited => Respondents.Where(r => !r.Anonymous && r.Takes);

    public int WithoutName => Respondents.Count(r => r.Anonymous);

    /// <summary>Those who have rated anything.</summary>
    public int Begun => Respondents.Count(r => r.Rated > 0);

    /// <summary>In the order of the units. Tracked, since the process leader changes them.</summary>
    public static async Task<IReadOnlyList<UnitVoices>> Read(
        MrContext db,
        Guid round,
        CancellationToken stop
    )
    {
        var units = await db
            .RatingUnits.Where(u => u.SelfAssessmentId == round)
            .OrderBy(u => u.Number)
            .ToListAsync(stop);
        var respondents = (
            await db.Respondents.Where(r => r.SelfAssessmentId == round).ToListAsync(stop)
        ).ToLookup(r => r.RatingUnitId);
        var links = (
            await db
                .OpenLinks.Where(l => l.SelfAssessmentId == round && l.ClosedAt == null)
                .ToListAsync(stop)
        ).ToLookup(l => l.RatingUnitId);
        var asked = await db
            .AreaTallies.Where(t =>
                db.Set<RatingUnit>().Any(u => u.Id == t.RatingUnitId && u.SelfAssessmentId == round)
            )
            .GroupBy(t => t.RatingUnitId)
            .Select(g => new { Unit = g.Key, Count = g.Sum(t => t.Tally.Asked) })
            .ToDictionaryAsync(one => one.Unit, one => (int)one.Count, stop);
        var revealed = await db
            .Reveals.Where(r =>
                db.Set<RatingUnit>().Any(u => u.Id == r.RatingUnitId && u.SelfAssessmentId == round)
            )
            .GroupBy(r => r.RatingUnitId)
            .Select(g => new { Unit = g.Key, Count = g.Count() })
            .ToDictionaryAsync(one => one.Unit, one => one.Count, stop);
        return
        [
            .. units.Select(unit => new UnitVoices(
                unit,
                [.. respondents[unit.Id].OrderBy(r => r.Email, StringComparer.OrdinalIgnoreCase)],
                [.. links[unit.Id]],
                asked.GetValueOrDefault(unit.Id),
                revealed.GetValueOrDefault(unit.Id)
            )),
        ];
    }
}
