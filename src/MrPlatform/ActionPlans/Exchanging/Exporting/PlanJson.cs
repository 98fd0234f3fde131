using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MrPlatform.ActionPlans.Planning;

namespace MrPlatform.ActionPlans.Exchanging.Exporting;

/// <summary>
/// A plan as JSON with keys that stay the same in every language. What stands there is told by <c>plan.schema.json</c>, which is open to all at
/// <c>/handlingsplaner/schema</c>.
/// </summary>
internal static class PlanJson
{
    public const string Type = "application/json; charset=utf-8";
    private const string Follows = "mr-plattformen/handlingsplan/1";

    // Read by programs and people alike: å stays å. Never put inside HTML.
    internal static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Schema { get; } = Read("Exporting.plan.schema.json");

    public static string Of(ExportedPlan exported, DateTimeOffset at)
    {
        var plan = exported.Plan;
        return JsonSerializer.Serialize(
            new
            {
                Schema = Follows,
                ExportedAt = at,
                Plan = new
                {
                    plan.Id,
                    plan.Title,
                    From = plan.PeriodFrom,
                    To = plan.PeriodTo,
                    plan.AdoptedOn,
                    plan.AdoptedBy,
                    plan.Decision,
                },
                Goals = exported.Goals.Select(goal => new
                {
                    goal.Goal.Id,
                    goal.Goal.Number,
                    goal.Goal.Title,
                    goal.Goal.Criterion,
                    goal.Goal.StartLevel,
                    goal.Goal.TargetLevel,
                    goal.Goal.TargetYear,
                    goal.Goal.ProposedBy,
                    Measures = goal.Measures.Select(shown => Measure(exported, shown)),
                }),
            },
            Written
        );
    }

    internal static string Read(string name)
    {
        using var file = typeof(PlanJson).Assembly.GetManifestResourceStream(
            $"MrPlatform.ActionPlans.Exchanging.{name}"
        )!;
        return new StreamReader(file).ReadToEnd();
    }

    private static object Measure(ExportedPlan exported, MeasureShown shown)
    {
        var m = shown.Measure;
        var word = exported.WordOn(m);
        return new
        {
            m.Id,
            m.Title,
            m.Description,
            m.Owner,
            m.UnitId,
            shown.Unit,
            m.GoverningDocument,
            m.Paragraph,
            m.RegistryNumber,
            m.Budget,
            m.Amount,
            m.BudgetYear,
            m.Indicator,
            m.StartValue,
            m.TargetValue,
            m.DueOn,
            m.EffectOn,
            m.Status,
            IsLate = m.IsLate(exported.Today),
            StatusAt = word?.At,
            StatusText = word?.Text,
            m.Effect,
        };
    }
}
