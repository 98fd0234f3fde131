using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.ActionPlans.Prioritising;

/// <summary>Prioritera tillsammans: the list on the screen in the room, one shortcoming at a time, with what to talk about and the weighing in large type.</summary>
[Authorize]
public sealed class PriorityStageModel(
    MrContext db,
    IEnumerable<IGaps> sources,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : WeighGap(db, sources, clock, t)
{
    /// <summary>As many as a room reads at the end.</summary>
    public const int Heaviest = 10;

    /// <summary>The order the group has come to is shown, not one shortcoming.</summary>
    public bool ShowsOrder { get; private set; }

    public int Judged => All.Count(g => g.IsJudged);

    public string Address(RankedGap gap) =>
        $"{Addresses.PriorityStage(Round.Id)}?brist={Uri.EscapeDataString(gap.Gap.Key)}";

    public string Order => $"{Addresses.PriorityStage(Round.Id)}?ordning=true";

    /// <param name="brist">Which one; without it the heaviest that is not weighed yet.</param>
    public async Task<IActionResult> OnGet(
        Guid id,
        string? brist,
        bool ordning,
        CancellationToken stop
    )
    {
        if (await RefusedRound(id, stop) is { } refused)
            return refused;
        ShowsOrder = ordning;
        if (ordning)
            return Page();
        if (brist is null)
            return Redirect(
                All.FirstOrDefault(g => !g.IsJudged) is { } next ? Address(next) : Order
            );
        if (!Find(brist))
            return NotFound();
        Form = JudgeForm.Of(One);
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, string? brist, CancellationToken stop)
    {
        if (await RefusedRound(id, stop) is { } refused)
            return refused;
        if (!Find(brist))
            return NotFound();
        // The next one of the list as it stood, since what the group has just weighed may have moved; from the end on to what was passed over before.
        var next = All.Skip(One.Place)
            .Concat(All.Take(One.Place - 1))
            .FirstOrDefault(g => !g.IsJudged);
        return await Save(stop) ?? Redirect(next is null ? Order : Address(next));
    }
}
