using Microsoft.EntityFrameworkCore;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>One unit's own result: its answers, criterion by criterion. A unit has a profile of its own beside the organisation's.</summary>
public sealed record UnitProfile(RatingUnit Unit, IReadOnlyList<CriterionResult> Criteria)
{
    public Tally Whole { get; } = CriterionResult.Count(Criteria);

    public static async Task<UnitProfile?> Read(
        MrContext db,
        Framework framework,
        (Guid Round, long Number) at,
        CancellationToken stop
    )
    {
        var unit = await db
            .RatingUnits.AsNoTracking()
            .FirstOrDefaultAsync(
                u => u.SelfAssessmentId == at.Round && u.Number == at.Number,
                stop
            );
        if (unit is null)
            return null;
        var answers = await db
            .Answers.AsNoTracking()
            .Where(a => a.RatingUnitId == unit.Id)
            .ToDictionaryAsync(a => a.Criterion, stop);
        var results = framework
            .Criteria.Where(c => answers.ContainsKey(c.Id))
            .Select(c => new CriterionResult(c, Tally.One(answers[c.Id].Shown), Committees: null));
        return new(unit, [.. results]);
    }
}

/// <summary>How one unit's answers are spread over all its areas: a row in the result's table of units.</summary>
public sealed record UnitRow(RatingUnit Unit, Tally Whole)
{
    /// <summary>A page of the round's units, in their order; one more than the page holds when there are more.</summary>
    public static async Task<IReadOnlyList<UnitRow>> Read(
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
        var tallies = await db
            .AreaTallies.AsNoTracking()
            .Where(t => ids.Contains(t.RatingUnitId))
            .ToListAsync(stop);
        var byUnit = tallies.ToLookup(t => t.RatingUnitId, t => t.Tally);
        return [.. units.Select(u => new UnitRow(u, Tally.Sum(byUnit[u.Id])))];
    }
}
