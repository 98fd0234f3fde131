using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.ActionPlans.Prioritising;

/// <summary>Väg en brist, by oneself or beside the group.</summary>
[Authorize]
public sealed class JudgeGapModel(
    MrContext db,
    IEnumerable<IGaps> sources,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : WeighGap(db, sources, clock, t)
{
    public async Task<IActionResult> OnGet(Guid id, string nyckel, CancellationToken stop)
    {
        if (await Refused(id, nyckel, stop) is { } refused)
            return refused;
        Form = JudgeForm.Of(One);
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, string nyckel, CancellationToken stop)
    {
        if (await Refused(id, nyckel, stop) is { } refused)
            return refused;
        return await Save(stop)
            ?? Redirect(
                After is { } next && Form.Next
                    ? Addresses.Gap(id, next.Gap.Key)
                    : Addresses.Prioritise(id)
            );
    }

    public async Task<IActionResult> OnPostTakeBack(Guid id, string nyckel, CancellationToken stop)
    {
        if (await Refused(id, nyckel, stop) is { } refused)
            return refused;
        ModelState.Clear();
        return await TakeBack(stop) ?? Redirect(Addresses.Prioritise(id));
    }

    private async Task<IActionResult?> Refused(Guid id, string key, CancellationToken stop) =>
        await RefusedRound(id, stop) ?? (Find(key) ? null : NotFound());
}
