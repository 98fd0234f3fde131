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
        IEnumerable<RatingUnit> units,
        long number,
        CancellationToken stop
    )
    {
        if (units.FirstOrDefault(u => u.Number == number) is not { } unit)
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
    public static async Task<IReadOnlyList<UnitRow>> Read(
        MrContext db,
        IReadOnlyList<RatingUnit> units,
        CancellationToken stop
    )
    {
        // By key, for the units on the page: a round may have a thousand.
        var ids = units.Select(u => u.Id).ToList();
        var tallies = await db
            .AreaTallies.AsNoTracking()
            .Where(t => ids.Contains(t.RatingUnitId))
            .ToListAsync(stop);
        var byUnit = tallies.ToLookup(t => t.RatingUnitId, t => t.Tally);
        return [.. units.Select(u => new UnitRow(u, Tally.Sum(byUnit[u.Id])))];
    }
}
