using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>Ändrat sedan planen antogs: what was promised and is no longer so, and each day that was moved with its reason, the latest first.</summary>
[Authorize]
public sealed class PlanChangesModel(
    MrContext db,
    Knowledge knowledge,
    IStringLocalizer<ActionPlansWords> t
) : PlanPage(db, knowledge), IHaveSheets
{
    public const string List = "andringar";

    public IReadOnlyList<ChangeShown> Changes { get; private set; } = [];

    public string SheetsTitle => t["Ändrat i {0} sedan den antogs", Plan.Title];

    public IEnumerable<Sheet> Sheets()
    {
        if (Changes.Count > 0)
            yield return new(
                t["Ändrat sedan planen antogs"],
                [
                    t["Dag"].Value,
                    t["Mål"].Value,
                    t["Vad det gäller"].Value,
                    t["Vad som ändrades"].Value,
                    t["Före"].Value,
                    t["Efter"].Value,
                    t["Skäl"].Value,
                    t["Vem"].Value,
                ],
                Changes.Select(one =>
                    (Cell[])
                        [
                            one.At,
                            one.Goal,
                            one.About,
                            t.Name(one.Part),
                            one.Before,
                            one.After,
                            one.Reason,
                            one.ByName,
                        ]
                )
            )
            {
                Key = List,
            };
    }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (!await Find(id, stop))
            return NotFound();
        if (Plan.AdoptedOn is not null)
            Changes = await ChangeShown.Read(Db, Plan, measure: null, stop);
        return Page();
    }
}
