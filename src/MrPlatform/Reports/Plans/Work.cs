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

    /// <summary>How it stood on the day that the work is shown as on.</summary>
    public required AsItStood Stood { get; init; }

    public static ToldMeasure Now(
        (MeasureShown Shown, Goal Goal, ActionPlan Plan) one,
        IReadOnlyList<StatusAct> acts,
        IReadOnlyList<EffectNote> effects,
        DateOnly today
    ) =>
        new(one.Shown, one.Goal, one.Plan)
        {
            Acts = acts,
            Effects = effects,
            Stood = AsItStood.On(today, dayIsOver: false, one.Shown.Measure, acts, effects),
        };

    public ToldMeasure On(DateOnly day, bool dayIsOver) =>
        this with
        {
            Stood = AsItStood.On(day, dayIsOver, Measure, Acts, Effects),
        };

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
    public IEnumerable<ToldMeasure> Late => Measures.Where(m => m.Stood.IsLate);

    public IEnumerable<ToldMeasure> Dropped =>
        Measures.Where(m => m.Stood.Status == MeasureStatus.Dropped);

    public IEnumerable<ToldMeasure> Done =>
        Measures.Where(m => m.Stood.Status == MeasureStatus.Done);

    /// <summary>Genomfört men ingen effekt.</summary>
    public IEnumerable<ToldMeasure> Ineffective => Done.Where(m => m.Stood.Effect == EffectSeen.No);

    public IEnumerable<ToldMeasure> AwaitingEffect =>
        Done.Where(m =>
            !(m.Measure.EffectOn > Today) && m.Stood.Effect is null or EffectSeen.NotYet
        );

    /// <summary>As all of it stood on the last day of the part of the year, or today when that is still to come.</summary>
    public Work At(YearPart part)
    {
        var day = part.Days.To < Today ? part.Days.To : Today;
        return this with
        {
            Today = day,
            Measures = [.. Measures.Select(m => m.On(day, dayIsOver: day < Today))],
        };
    }

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
                .. measures.Select(one =>
                    ToldMeasure.Now(
                        (one, goalOf[one.Measure.GoalId], byId[one.Measure.ActionPlanId]),
                        [.. acts[one.Measure.Id]],
                        [.. effects[one.Measure.Id]],
                        today
                    )
                ),
            ]
        );
    }
}
