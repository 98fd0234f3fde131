using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>A goal as typed.</summary>
public sealed class GoalForm
{
    public string? Title { get; set; }

    /// <summary>The key of the shortcoming; empty for a goal that stands by itself.</summary>
    public string? Gap { get; set; }

    public long? StartLevel { get; set; }

    public long? TargetLevel { get; set; }

    public int? TargetYear { get; set; }

    public string? ProposedBy { get; set; }

    /// <summary>The person has seen the advice on who the goal begins with, and keeps the wording.</summary>
    public bool Keep { get; set; }

    public long Seen { get; set; }

    public static GoalForm Of(Goal goal) =>
        new()
        {
            Title = goal.Title,
            Gap = goal.Gap,
            StartLevel = goal.StartLevel,
            TargetLevel = goal.TargetLevel,
            TargetYear = (int?)goal.TargetYear,
            ProposedBy = goal.ProposedBy,
            Seen = goal.Version,
        };

    /// <summary>Null when something is wrong; the model state then says what.</summary>
    public GivenGoal? Read(
        ModelStateDictionary state,
        string? criterion,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        if (string.IsNullOrWhiteSpace(Title))
            state.AddModelError("Form.Title", t["Skriv vad någon ska få, ha eller kunna."]);
        else if (Title.Length > Goal.LongestTitle)
            state.AddModelError(
                "Form.Title",
                t["Texten är för lång. Den får vara högst {0} tecken.", Goal.LongestTitle]
            );
        if (ProposedBy?.Length > Goal.LongestProposer)
            state.AddModelError(
                "Form.ProposedBy",
                t["Texten är för lång. Den får vara högst {0} tecken.", Goal.LongestProposer]
            );
        if (StartLevel is < 1 or > 4)
            state.AddModelError("Form.StartLevel", t["Välj en nivå från 1 till 4."]);
        if (TargetLevel is < 1 or > 4)
            state.AddModelError("Form.TargetLevel", t["Välj en nivå från 1 till 4."]);
        else if (TargetLevel <= StartLevel)
            state.AddModelError("Form.TargetLevel", t["Målet ska ligga över startnivån."]);
        if (TargetYear is { } year && !PlanningYears.Have(year))
            state.AddModelError("Form.TargetYear", t.YearOutside(year));
        return state.IsValid
            ? new(Title!, string.IsNullOrEmpty(Gap) ? null : Gap, criterion)
            {
                StartLevel = StartLevel,
                TargetLevel = TargetLevel,
                TargetYear = TargetYear,
                ProposedBy = string.IsNullOrWhiteSpace(ProposedBy) ? null : ProposedBy,
            }
            : null;
    }
}
