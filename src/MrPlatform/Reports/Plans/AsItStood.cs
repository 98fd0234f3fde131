using MrPlatform.ActionPlans;
using MrPlatform.Foundations;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Reports.Plans;

/// <summary>
/// How a measure stood on a day, from what had been told of it by then: a report on a year is most often drawn up the year after, and what has happened
/// since keeps no promise of that year.
/// </summary>
public sealed record AsItStood
{
    /// <summary>Planned until somebody has told something else.</summary>
    public MeasureStatus Status { get; private init; }

    /// <summary>The day it was to be ready then, before it was moved any further.</summary>
    public DateOnly? DueOn { get; private init; }

    /// <summary>The last word by then on what it led to.</summary>
    public EffectSeen? Effect { get; private init; }

    /// <summary>Somebody had said so, or its day had passed and nobody had said that it was done.</summary>
    public bool IsLate { get; private init; }

    /// <summary>Why it was late or dropped, as told last by then; of what was late and unexplained then, what was told first afterwards.</summary>
    public string? Why { get; private init; }

    public bool IsOver => Status is MeasureStatus.Done or MeasureStatus.Dropped;

    public Progress Progress => Status.Progress(IsLate);

    /// <param name="acts">Told first stands first; so do the effects.</param>
    /// <param name="dayIsOver">The day has passed: what was to be ready that day and was not is late.</param>
    public static AsItStood On(
        DateOnly day,
        bool dayIsOver,
        Measure measure,
        IReadOnlyList<StatusAct> acts,
        IReadOnlyList<EffectNote> effects
    )
    {
        var until = acts.Where(a => Stockholm.DayOf(a.At) <= day).ToList();
        var after = acts.Skip(until.Count).ToList();
        var status = until.LastOrDefault()?.Status ?? MeasureStatus.Planned;
        var due = after.Find(a => a.NewDay is not null) is { } moved
            ? moved.DayBefore
            : measure.DueOn;
        var stood = new AsItStood { Status = status, DueOn = due };
        var late =
            !stood.IsOver
            && (status == MeasureStatus.Delayed || due < day || (dayIsOver && due == day));
        return stood with
        {
            IsLate = late,
            Effect = LastEffect(until, effects, day),
            Why = Told(stood, late, until, after),
        };
    }

    /// <summary>What is taken up again has not had its effect told.</summary>
    private static EffectSeen? LastEffect(
        List<StatusAct> until,
        IReadOnlyList<EffectNote> effects,
        DateOnly day
    )
    {
        var again = until.FindLast(a => a.Status != MeasureStatus.Done)?.At;
        return effects.LastOrDefault(n => Stockholm.DayOf(n.At) <= day && !(n.At <= again))?.Seen;
    }

    private static string? Told(
        AsItStood stood,
        bool late,
        List<StatusAct> until,
        List<StatusAct> after
    )
    {
        MeasureStatus? about = stood.Status switch
        {
            MeasureStatus.Dropped or MeasureStatus.Delayed => stood.Status,
            // Taken up with a new day: why it was moved is still why.
            MeasureStatus.Started when !late => MeasureStatus.Delayed,
            _ => null,
        };
        return until.FindLast(a => a.Status == about && a.Text is not null)?.Text
            ?? (
                late
                    ? after
                        .Find(a =>
                            a.Status is MeasureStatus.Delayed or MeasureStatus.Dropped
                            && a.Text is not null
                        )
                        ?.Text
                    : null
            );
    }
}
