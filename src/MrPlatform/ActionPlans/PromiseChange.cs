using System.Globalization;
using MrPlatform.Accountability;

namespace MrPlatform.ActionPlans;

/// <summary>What of a promise was changed.</summary>
public enum PromisePart
{
    Goal,
    TargetLevel,
    TargetYear,
    GoalDropped,
    Measure,
    DueOn,
    EffectOn,
    Indicator,
    TargetValue,
}

/// <summary>
/// What an adopted plan promised and was changed afterwards without being a delay, which is told with its reason: from what to what, when and by whom.
/// Never changed.
/// </summary>
public sealed class PromiseChange
{
    private PromiseChange() { }

    private PromiseChange(
        (Guid Plan, Guid? Measure, long Goal, string Title) about,
        (PromisePart Part, string? Before, string? After) what,
        By by
    )
    {
        Id = GrowingId.Next(by.At);
        (ActionPlanId, MeasureId, GoalNumber, About) = about;
        (Part, Before, After) = what;
        (At, ById, ByName) = (by.At, by.PersonId, by.Name);
    }

    public Guid Id { get; private set; }

    public Guid ActionPlanId { get; private set; }

    /// <summary>Null when it was the goal that was changed.</summary>
    public Guid? MeasureId { get; private set; }

    public long GoalNumber { get; private set; }

    /// <summary>The title that the goal or measure had before.</summary>
    public string About { get; private set; } = "";

    public PromisePart Part { get; private set; }

    /// <summary>As it stood: text, a level or year in figures, a day as 2027-03-31; null when nothing stood there.</summary>
    public string? Before { get; private set; }

    public string? After { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = "";

    /// <summary>None while the plan is not adopted: until then it is written, and nothing is promised.</summary>
    internal static IReadOnlyList<PromiseChange> Of(
        ActionPlan plan,
        Goal goal,
        GivenGoal before,
        By by
    ) =>
        plan.AdoptedOn is null
            ? []
            : Changed(
                (plan.Id, null, goal.Number, before.Title),
                by,
                (PromisePart.Goal, before.Title, goal.Title),
                (PromisePart.TargetLevel, Figure(before.TargetLevel), Figure(goal.TargetLevel)),
                (PromisePart.TargetYear, Figure(before.TargetYear), Figure(goal.TargetYear))
            );

    internal static IReadOnlyList<PromiseChange> Dropped(ActionPlan plan, Goal goal, By by) =>
        plan.AdoptedOn is null
            ? []
            : Changed(
                (plan.Id, null, goal.Number, goal.Title),
                by,
                (PromisePart.GoalDropped, goal.Title, null)
            );

    internal static IReadOnlyList<PromiseChange> Of(
        ActionPlan plan,
        (Measure Measure, long Goal) now,
        GivenMeasure before,
        By by
    )
    {
        if (plan.AdoptedOn is null)
            return [];
        var after = now.Measure.Given;
        return Changed(
            (plan.Id, now.Measure.Id, now.Goal, before.Title),
            by,
            (PromisePart.Measure, before.Title, after.Title),
            (PromisePart.DueOn, Day(before.DueOn), Day(after.DueOn)),
            (PromisePart.EffectOn, Day(before.EffectOn), Day(after.EffectOn)),
            (PromisePart.Indicator, before.Indicator, after.Indicator),
            (PromisePart.TargetValue, before.TargetValue, after.TargetValue)
        );
    }

    private static List<PromiseChange> Changed(
        (Guid Plan, Guid? Measure, long Goal, string Title) about,
        By by,
        params (PromisePart Part, string? Before, string? After)[] parts
    ) =>
        [
            .. parts
                .Where(one => one.Before != one.After)
                .Select(one => new PromiseChange(about, one, by)),
        ];

    private static string? Figure(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
