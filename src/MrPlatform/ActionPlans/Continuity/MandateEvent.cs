using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.ActionPlans.Continuity;

/// <summary>What a thing in the timeline is.</summary>
public enum MandateKind
{
    Round,
    Plan,
    Measure,
}

/// <summary>Something that happens in a mandate period: a round, a plan or a measure, with its days and how it goes.</summary>
/// <param name="Day">When it is told of in the list: concluded, adopted or due; else when it begins.</param>
public sealed record MandateEvent(
    MandateKind Kind,
    string Title,
    string Address,
    DateOnly Day,
    DateOnly From,
    DateOnly? To,
    DateOnly? Effect,
    Progress Progress
)
{
    /// <summary>All that a person may see of a period, by day. Three questions, however many there are.</summary>
    public static async Task<IReadOnlyList<MandateEvent>> Read(
        MrContext db,
        Viewer viewer,
        MandatePeriod period,
        DateOnly today,
        CancellationToken stop
    )
    {
        var (from, to) = (period.From, period.To);
        // A day wider, whatever the time zone; days are compared below.
        var begins = new DateTimeOffset(from.AddDays(-1), default, TimeSpan.Zero);
        var ends = new DateTimeOffset(to.AddDays(2), default, TimeSpan.Zero);
        var rounds = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .Where(a => a.StartedAt < ends && (a.ConcludedAt == null || a.ConcludedAt >= begins))
            .ToListAsync(stop);
        var plans = await db.PlansSeenBy(viewer)
            .AsNoTracking()
            .Where(p => p.PeriodFrom <= to && p.PeriodTo >= from)
            .ToListAsync(stop);
        var measures = await db.MeasuresSeenBy(viewer)
            .AsNoTracking()
            .Where(m => m.DueOn >= from && m.DueOn <= to || m.EffectOn >= from && m.EffectOn <= to)
            .ToListAsync(stop);
        return
        [
            .. rounds
                .Where(a => a.ConcludedAt is not null || period.Holds(today))
                .Select(Of)
                .Where(e => e.From <= to && (e.To ?? today) >= from)
                .Concat(plans.Select(p => Of(p, today)))
                .Concat(measures.Select(m => Of(m, today)))
                .OrderBy(e => e.Day)
                .ThenBy(e => e.Title, StringComparer.Ordinal),
        ];
    }

    public string Name(IStringLocalizer<ActionPlansWords> t) =>
        Kind switch
        {
            MandateKind.Round => t["Nulägesanalys"],
            MandateKind.Plan => t["Handlingsplan"],
            _ => t["Åtgärd"],
        };

    /// <summary>A measure is carried out; a round and a plan go on and end.</summary>
    public string State(IStringLocalizer<ActionPlansWords> t) =>
        (Kind, Progress) switch
        {
            (MandateKind.Round or MandateKind.Plan, Progress.Going) => t["Pågår"],
            (MandateKind.Round or MandateKind.Plan, Progress.Done) => t["Klar"],
            _ => t.Name(Progress),
        };

    private static MandateEvent Of(SelfAssessment round)
    {
        var begun = Stockholm.DayOf(round.StartedAt);
        DateOnly? ended = round.ConcludedAt is { } at ? Stockholm.DayOf(at) : round.LastDay;
        return new(
            MandateKind.Round,
            round.Title,
            Addresses.Result(round.Id),
            ended ?? begun,
            begun,
            ended,
            Effect: null,
            round.IsOpen ? Progress.Going : Progress.Done
        );
    }

    private static MandateEvent Of(ActionPlan plan, DateOnly today) =>
        new(
            MandateKind.Plan,
            plan.Title,
            Addresses.Plan(plan.Id),
            plan.AdoptedOn ?? plan.PeriodFrom,
            plan.PeriodFrom,
            plan.PeriodTo,
            Effect: null,
            plan.PeriodTo < today ? Progress.Done
                : plan.PeriodFrom > today ? Progress.Planned
                : Progress.Going
        );

    private static MandateEvent Of(Measure measure, DateOnly today) =>
        new(
            MandateKind.Measure,
            measure.Title,
            Addresses.Measure(measure.Id),
            measure.DueOn ?? measure.EffectOn!.Value,
            Stockholm.DayOf(measure.MadeAt),
            measure.DueOn,
            measure.EffectOn,
            measure.Progress(today)
        );
}
