using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>A sheet to put up where those who are asked come by: the question, a picture for the phone's camera, and the address in plain letters.</summary>
[Authorize]
public sealed class PosterModel(MrContext db, Knowledge knowledge) : OfLinkModel(db, knowledge)
{
    public async Task<IActionResult> OnGet(Guid id, Guid lank, CancellationToken stop) =>
        await Refused(id, lank, stop) ?? Page();
}
