using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>Lägg till en åtgärd: written by oneself, or one of the criterion's ideas taken in with one press and then edited.</summary>
[Authorize]
public sealed class NewMeasureModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : EditMeasure(db, knowledge, t)
{
    private readonly Knowledge _knowledge = knowledge;
    private readonly IStringLocalizer<ActionPlansWords> _t = t;

    public Goal Goal { get; private set; } = null!;

    public Criterion? Criterion => About(Goal);

    public IReadOnlyList<Suggestion> Suggestions { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid id, long nummer, CancellationToken stop)
    {
        if (await RefusedGoal(id, nummer, stop) is { } refused)
            return refused;
        Form.Goal = nummer;
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, long nummer, CancellationToken stop)
    {
        if (await RefusedGoal(id, nummer, stop) is { } refused)
            return refused;
        if (Read() is not { } given)
            return Page();
        await Make(Chosen!, given, stop);
        return Redirect($"{Addresses.Plan(id)}#mal-{Chosen!.Number}");
    }

    /// <summary>Takes in a suggestion as it is and opens it to be edited.</summary>
    public async Task<IActionResult> OnPostTake(
        Guid id,
        long nummer,
        int uppslag,
        CancellationToken stop
    )
    {
        if (await RefusedGoal(id, nummer, stop) is { } refused)
            return refused;
        if (Suggestions.ElementAtOrDefault(uppslag) is not { } taken)
            return NotFound();
        var title =
            taken.Text.Length <= Measure.LongestTitle
                ? taken.Text
                : taken.Text[..(Measure.LongestTitle - 1)].TrimEnd() + "…";
        var made = await Make(
            Goal,
            new(title) { Description = title == taken.Text ? null : taken.Text },
            stop
        );
        return Redirect($"{Addresses.Measure(made.Id)}/andra");
    }

    private async Task<Measure> Make(Goal goal, GivenMeasure given, CancellationToken stop)
    {
        var measure = new Measure(Plan, goal, given, HttpContext.SignedIn.At(clock));
        measure.Join(Form.Parts);
        Db.Add(measure);
        await Db.SaveChangesAsync(stop);
        return measure;
    }

    private async Task<IActionResult?> RefusedGoal(Guid id, long number, CancellationToken stop)
    {
        if (await Refused(id, before: null, stop) is { } refused)
            return refused;
        if (Goals.FirstOrDefault(g => g.Number == number) is not { } goal)
            return NotFound();
        Goal = goal;
        Suggestions = Criterion is { } criterion ? Suggestion.For(criterion, _knowledge, _t) : [];
        return null;
    }
}
