using Microsoft.EntityFrameworkCore;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>Which statements a link asks, and which a new one could.</summary>
internal static class LivedStatements
{
    /// <summary>In the order the link asks them. What a moved round's framework no longer has is not asked any more.</summary>
    public static async Task<IReadOnlyList<Criterion>> AskedBy(
        MrContext db,
        Guid link,
        Framework framework,
        CancellationToken stop
    ) =>
        [
            .. (
                await db
                    .LivedTallies.Where(t => t.LinkId == link && !t.OnPaper)
                    .OrderBy(t => t.Place)
                    .Select(t => t.Criterion)
                    .ToListAsync(stop)
            )
                .Select(framework.FindCriterion)
                .OfType<Criterion>()
                .Where(criterion => criterion.Lived is not null),
        ];

    /// <summary>What the unit is asked that the group can say something about, in reading order.</summary>
    public static async Task<IReadOnlyList<Criterion>> Fitting(
        MrContext db,
        Guid unit,
        Framework framework,
        LivedGroup group,
        CancellationToken stop
    )
    {
        var asked = await db
            .Answers.Where(a => a.RatingUnitId == unit)
            .Select(a => a.Criterion)
            .ToHashSetAsync(StringComparer.Ordinal, stop);
        return
        [
            .. framework.Criteria.Where(c =>
                c.Lived is not null && c.LivedBy.HasFlag(group) && asked.Contains(c.Id)
            ),
        ];
    }

    /// <summary>A few to begin with: those of the startpaket first, at most ten.</summary>
    public static IEnumerable<string> Suggested(IEnumerable<Criterion> fitting) =>
        fitting.OrderByDescending(c => c.Starter).Take(LivedLink.MostCriteria).Select(c => c.Id);
}
