using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>The timeline of a plan by itself: to link to, to print, and to have as a picture or a table.</summary>
[Authorize]
public sealed class PlanFigureModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PlanPage(db, knowledge), IHaveFigure, IHaveSheets
{
    /// <summary>Null when no measure has a day yet.</summary>
    public Figure? Figure { get; private set; }

    public string SheetsTitle => t["När det händer, och när vi ser effekten i {0}", Plan.Title];

    public IEnumerable<Sheet> Sheets() => Figure is null ? [] : [Figure.Sheet];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (!await Find(id, stop))
            return NotFound();
        var today = Stockholm.DayOf(clock.GetUtcNow());
        var figure = PlanTimeline.Of(Plan, await GoalShown.Read(Db, id, stop), today, t);
        Figure = figure is null
            ? null
            : figure with
            {
                Source =
                    $"{HttpContext.SignedIn.OrganisationName}. {t["Läget {0}", today.Words()].Value}. MR-plattformen.",
            };
        return Page();
    }
}
