using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

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

    [BindProperty]
    public FormKey Key { get; set; } = new();

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

    public Task<IActionResult> OnPost(Guid id, long nummer, CancellationToken stop) =>
        Key.AddOnce(Db, () => Add(id, nummer, stop));

    private async Task<IActionResult> Add(Guid id, long number, CancellationToken stop)
    {
        if (await RefusedGoal(id, number, stop) is { } refused)
            return refused;
        if (Form.DueOn < Plan.PeriodFrom.AddYears(-5))
            ModelState.AddModelError("Form.DueOn", _t["Dagen är mer än fem år före planens tid."]);
        if (Read() is not { } given)
            return Page();
        if (await Added(stop) is not { } added)
            await Make(Chosen!, given, stop);
        else if (!added.Says(Chosen!, given, Form.Parts))
            return this.AskAgain(Key, added.Title, Addresses.Measure(added.Id));
        return Redirect($"{Addresses.Plan(id)}#mal-{Chosen!.Number}");
    }

    /// <summary>Takes in a suggestion as it is and opens it to be edited.</summary>
    public Task<IActionResult> OnPostTake(
        Guid id,
        long nummer,
        int uppslag,
        CancellationToken stop
    ) => Key.AddOnce(Db, () => Take(id, nummer, uppslag, stop));

    private async Task<IActionResult> Take(
        Guid id,
        long number,
        int uppslag,
        CancellationToken stop
    )
    {
        if (await RefusedGoal(id, number, stop) is { } refused)
            return refused;
        if (Suggestions.ElementAtOrDefault(uppslag) is not { } taken)
            return NotFound();
        var title =
            taken.Text.Length <= Measure.LongestTitle
                ? taken.Text
                : taken.Text[..(Measure.LongestTitle - 1)].TrimEnd() + "…";
        var made =
            await Added(stop)
            ?? await Make(
                Goal,
                new(title) { Description = title == taken.Text ? null : taken.Text },
                stop
            );
        return Redirect($"{Addresses.Measure(made.Id)}/andra");
    }

    private Task<Measure?> Added(CancellationToken stop) =>
        Db
            .Measures.Include(m => m.Parts)
            .FirstOrDefaultAsync(m => m.Id == Key.Id && m.ActionPlanId == Plan.Id, stop);

    private async Task<Measure> Make(Goal goal, GivenMeasure given, CancellationToken stop)
    {
        var by = HttpContext.SignedIn.At(clock);
        var measure = new Measure(Plan, goal, given, by, Key.At(by.At));
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
