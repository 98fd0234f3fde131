using System.Text.Json;
using MrPlatform.ActionPlans.Exchanging.Exporting;
using MrPlatform.Organisations;

namespace MrPlatform.ActionPlans.Exchanging.Hooks;

/// <summary>
/// What another system is told: that a measure has gone from one status to another. It names functions and units, never a person. The keys are told by
/// <c>hook.schema.json</c>, which is open to all at <c>/handlingsplaner/krokar/schema</c>.
/// </summary>
internal sealed record HookEvent(
    Guid Id,
    string Type,
    DateTimeOffset Time,
    object? Plan = null,
    object? Goal = null,
    object? Measure = null,
    object? Unit = null
)
{
    public const string Status = "measure.status";
    public const string Test = "test";

    public static string Schema { get; } = PlanJson.Read("Hooks.hook.schema.json");

    public static HookEvent Trial(DateTimeOffset at) => new(Guid.CreateVersion7(at), Test, at);

    /// <param name="act">Told just now, by the measure itself.</param>
    public static HookEvent Of(
        StatusAct act,
        Measure measure,
        ActionPlan plan,
        Goal goal,
        Unit? unit
    ) =>
        new(
            act.Id,
            Status,
            act.At,
            new { plan.Id, plan.Title },
            new
            {
                goal.Id,
                goal.Number,
                goal.Title,
            },
            new
            {
                measure.Id,
                measure.Title,
                measure.Owner,
                StatusBefore = act.Before,
                act.Status,
                measure.DueOn,
            },
            unit is null ? null : new { unit.Id, unit.Name }
        );

    /// <summary>Which measure a sent event told of, and what it was called then; null when it told of none.</summary>
    public static (Guid Id, string Title)? MeasureIn(string json)
    {
        using var told = JsonDocument.Parse(json);
        var measure = told.RootElement.GetProperty("measure");
        return measure.ValueKind == JsonValueKind.Null
            ? null
            : (measure.GetProperty("id").GetGuid(), measure.GetProperty("title").GetString() ?? "");
    }

    public string AsJson() =>
        JsonSerializer.Serialize(
            new
            {
                Schema = "mr-plattformen/handelse/1",
                Id,
                Type,
                Time,
                Plan,
                Goal,
                Measure,
                Unit,
            },
            PlanJson.Written
        );
}
