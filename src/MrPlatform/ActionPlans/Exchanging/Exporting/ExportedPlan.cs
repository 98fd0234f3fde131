using Microsoft.EntityFrameworkCore;
using MrPlatform.ActionPlans.Planning;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Exchanging.Exporting;

/// <summary>The last word on how a measure goes, without who said it.</summary>
public sealed record LastWord(DateTimeOffset At, string? Text);

/// <summary>A plan as it is taken out: its goals with their measures, and the last word on each. No person is named in what leaves.</summary>
public sealed record ExportedPlan(
    ActionPlan Plan,
    IReadOnlyList<GoalShown> Goals,
    IReadOnlyDictionary<Guid, LastWord> Words,
    DateOnly Today
)
{
    public IEnumerable<(Goal Goal, MeasureShown Shown)> Measures =>
        Goals.SelectMany(goal => goal.Measures.Select(shown => (goal.Goal, shown)));

    public LastWord? WordOn(Measure measure) => Words.GetValueOrDefault(measure.Id);

    public static async Task<ExportedPlan> Read(
        MrContext db,
        ActionPlan plan,
        DateOnly today,
        CancellationToken stop
    )
    {
        var acts = await db
            .StatusActs.AsNoTracking()
            .Where(a =>
                db.Set<Measure>().Any(m => m.Id == a.MeasureId && m.ActionPlanId == plan.Id)
            )
            .OrderBy(a => a.At)
            .ThenBy(a => a.Id)
            .Select(a => new
            {
                a.MeasureId,
                a.At,
                a.Text,
            })
            .ToListAsync(stop);
        return new(
            plan,
            await GoalShown.Read(db, plan.Id, stop),
            acts.GroupBy(a => a.MeasureId)
                .ToDictionary(
                    told => told.Key,
                    told => new LastWord(told.Last().At, told.Last().Text)
                ),
            today
        );
    }
}
