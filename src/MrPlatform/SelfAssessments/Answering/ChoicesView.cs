using Microsoft.AspNetCore.Mvc.ModelBinding;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>What the partial of choices shows: a criterion, the form's values, and where its fields belong.</summary>
/// <param name="Prefix">Field names' beginning, for example "Form." or "Items[2].".</param>
/// <param name="Id">Element ids' beginning, unique on the page.</param>
public sealed record ChoicesView(
    Criterion Criterion,
    AnswerForm Form,
    string Prefix,
    string Id,
    string Legend,
    ModelStateDictionary Faults
)
{
    public string? Fault(string field) =>
        Faults.TryGetValue(Prefix + field, out var entry) && entry.Errors.Count > 0
            ? entry.Errors[0].ErrorMessage
            : null;
}
