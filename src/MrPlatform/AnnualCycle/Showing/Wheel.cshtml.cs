using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Storage;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.AnnualCycle.Showing;

/// <summary>The wheel by itself: to link to, to print, and to have as a picture or a table.</summary>
[Authorize]
public sealed class WheelModel(
    MrContext db,
    TimeProvider clock,
    Draw draw,
    IStringLocalizer<AnnualCycleWords> t
) : CycleModel(db, clock, draw, t), IHaveFigure, IHaveSheets
{
    public string SheetsTitle => $"{Figure.Title} {Viewer.OrganisationName}";

    public IEnumerable<Sheet> Sheets() => [Figure.Sheet];

    public override async Task<IActionResult> OnGet(CancellationToken stop) =>
        await base.OnGet(stop) is var answer && InYear.Count == 0 && answer is not ForbidResult
            ? NotFound()
            : answer;
}
