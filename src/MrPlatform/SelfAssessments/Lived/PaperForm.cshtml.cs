using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>The same statements on paper, for those who would rather have a pen.</summary>
[Authorize]
public sealed class PaperFormModel(MrContext db, Knowledge knowledge) : OfLinkModel(db, knowledge)
{
    public async Task<IActionResult> OnGet(Guid id, Guid lank, CancellationToken stop) =>
        await Refused(id, lank, stop) ?? Page();
}
