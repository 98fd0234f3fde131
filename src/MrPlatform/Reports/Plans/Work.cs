using Microsoft.EntityFrameworkCore;
using MrPlatform.ActionPlans;
using MrPlatform.ActionPlans.Planning;
using MrPlatform.Storage;

namespace MrPlatform.Reports.Plans;

/// <summary>A measure with all that is told of it, first told first.</summary>
public sealed record ToldMeasure(MeasureShown Shown, Goal Goal, ActionPlan Plan)
{
    public IReadOnlyList<StatusAct> Acts { get; init; } = [];

    public IReadOnlyList<EffectNote> Effects { get; init; } = [];

    public Measure Measure => Shown.Measure;

    /// <summary>Why it is late or dropped, as it was told last.</summary>
    public string? Why =>
        Measure.Status is MeasureStatus.Delayed or MeasureStatus.Dropped
            ? Acts.LastOrDefault(a => a.Status == Measure.Status && a.Text is not null)?.Text
            : null;

    /// <summary>What was told last, whatever it was about.</summary>
    public string? LastWord => Acts.LastOrDefault(a => a.Text is not null)?.Text;
}

/// <summary>What the plans of an organisation say: goals, measures and all that is told of them, in five questions however many there are.</summary>
public sealed record Work(
    DateOnly Today,
    IReadOnlyList<ActionPlan> Plans,
    IReadOnlyList<(Goal Goal, ActionPlan Plan)> Goals,
    IReadOnlyList<ToldMeasure> Measures
)
{
    public IEnumerable<ToldMeasure> Late => Measures.Where(m => m.Measure.IsLate(Today));

    public IEnumerable<ToldMeasure> Dropped =>
        Measures.Where(m => m.Measure.Status == MeasureStatus.Dropped);

    public IEnumerable<ToldMeasure> Done =>
        Measures.Where(m => m.Measure.Status == MeasureStatus.Done);

    /// <summary>Genomfört men ingen effekt.</summary>
    public IEnumerable<ToldMeasure> Ineffective =>
        Done.Where(m => m.Measure.Effect == EffectSeen.No);

    public IEnumerable<ToldMeasure> AwaitingEffect =>
        Measures.Where(m => m.Measure.AwaitsEffect(Today));

    public IReadOnlyList<GoalShown> GoalsShown =>
        [
            .. Goals.Select(one => new GoalShown(
                one.Goal,
                [.. Measures.Where(m => m.Goal.Id == one.Goal.Id).Select(m => m.Shown)]
            )),
        ];

    /// <param name="plans">Of one organisation.</param>
    /// <param name="owners">Only measures that these functions answer for, as they are spelled; null for all.</param>
    public static async Task<Work> Read(
        MrContext db,
        IQueryable<ActionPlan> plans,
        DateOnly today,
        CancellationToken stop,
        IReadOnlyCollection<string>? owners = null
    )
    {
        var ids = plans.Select(p => p.Id);
        var all = await plans.AsNoTracking().OrderBy(p => p.MadeAt).ToListAsync(stop);
        var byId = all.ToDictionary(p => p.Id);
        var goals = await db
            .Goals.AsNoTracking()
            .Where(g => ids.Contains(g.ActionPlanId))
            .OrderBy(g => g.Number)
            .ToListAsync(stop);
        var goalOf = goals.ToDictionary(g => g.Id);
        var among = db.Measures.Where(m => ids.Contains(m.ActionPlanId));
        if (owners is not null)
            among = among.Where(m => m.Owner != null && owners.Contains(m.Owner));
        var measures = await MeasureShown.Of(db, among).ToListAsync(stop);
        var asked = among.Select(m => m.Id);
        var acts = (
            await db
                .StatusActs.AsNoTracking()
                .Where(a => asked.Contains(a.MeasureId))
                .OrderBy(a => a.Id)
                .ToListAsync(stop)
        ).ToLookup(a => a.MeasureId);
        var effects = (
            await db
                .EffectNotes.AsNoTracking()
                .Where(n => asked.Contains(n.MeasureId))
                .OrderBy(n => n.Id)
                .ToListAsync(stop)
        ).ToLookup(n => n.MeasureId);
        return new(
            today,
            all,
            [.. all.SelectMany(p => goals.Where(g => g.ActionPlanId == p.Id), (p, g) => (g, p))],
            [
                .. measures.Select(one => new ToldMeasure(
                    one,
                    goalOf[one.Measure.GoalId],
                    byId[one.Measure.ActionPlanId]
                )
                {
                    Acts = [.. acts[one.Measure.Id]],
                    Effects = [.. effects[one.Measure.Id]],
                }),
            ]
        );
    }
}
