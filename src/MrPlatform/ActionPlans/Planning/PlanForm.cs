using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>The name of a plan and the time it holds, as typed.</summary>
public sealed class PlanForm
{
    public string? Name { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>The version the page showed; 0 for a new plan.</summary>
    public long Seen { get; set; }

    public static PlanForm Of(ActionPlan plan) =>
        new()
        {
            Name = plan.Title,
            From = plan.PeriodFrom,
            To = plan.PeriodTo,
            Seen = plan.Version,
        };

    /// <summary>Null when something is wrong; the model state then says what.</summary>
    public (string Title, Period Period)? Read(
        ModelStateDictionary state,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        if (string.IsNullOrWhiteSpace(Name))
            state.AddModelError(
                "Form.Name",
                t["Ge planen ett namn, till exempel Handlingsplan 2027–2028."]
            );
        else if (Name.Length > ActionPlan.LongestTitle)
            state.AddModelError(
                "Form.Name",
                t["Namnet är för långt. Det får vara högst {0} tecken.", ActionPlan.LongestTitle]
            );
        var areNear = Takes(state, "Form.From", From, t) & Takes(state, "Form.To", To, t);
        if (areNear && To < From)
            state.AddModelError("Form.To", t["Slutdatumet kan inte vara före startdatumet."]);
        return state.IsValid ? (Name!, new(From!.Value, To!.Value)) : null;
    }

    private static bool Takes(
        ModelStateDictionary state,
        string field,
        DateOnly? day,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        if (day is null && state[field] is not { Errors.Count: > 0 })
            state.AddModelError(field, t["Skriv ett datum, till exempel 2027-01-01."]);
        return state.Takes(field, day, t);
    }
}
