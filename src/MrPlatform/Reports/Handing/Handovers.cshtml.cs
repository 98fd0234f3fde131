using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.ActionPlans;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Reports.Handing;

/// <summary>Överlämning: the functions that answer for something.</summary>
[Authorize]
public sealed class HandoversModel(MrContext db) : PageModel
{
    public IReadOnlyList<HandedFunction> Functions { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (!viewer.ReadsPlans)
            return Forbid();
        Functions = await HandedFunction.All(db, viewer, stop);
        return Page();
    }
}
