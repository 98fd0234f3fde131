using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Workshops.Paper;

/// <summary>The questions of a workshop to print and hand out: the four levels with boxes to tick, and what to talk about.</summary>
[Authorize]
public sealed class SheetsModel(MrContext db, Knowledge knowledge) : PageModel
{
    public LedWorkshop Led { get; private set; } = null!;

    public IReadOnlyList<(long Number, Criterion Criterion)> Questions { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid id, string kod, CancellationToken stop)
    {
        if (await LedWorkshop.Find(db, HttpContext.SignedIn, id, kod, stop) is not { } led)
            return NotFound();
        if (!led.MayLead)
            return Forbid();
        Led = led;
        var framework = knowledge.FrameworkOf(led.Scene.Round);
        Questions =
        [
            .. led.Scene.Workshop.InOrder.Select(q =>
                (q.Number, framework.FindCriterion(q.Criterion)!)
            ),
        ];
        return Page();
    }
}
