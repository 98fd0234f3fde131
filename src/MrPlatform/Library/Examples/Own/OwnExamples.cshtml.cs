using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples.Own;

/// <summary>The organisation's own examples, whatever their state: those that need somebody here first.</summary>
[Authorize]
public sealed class OwnExamplesModel(MrContext db) : PageModel
{
    public IReadOnlyList<SubmittedExample> Examples { get; private set; } = [];

    public bool MayWrite => HttpContext.SignedIn.WritesExamples;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (viewer.OrganisationId is null)
            return Redirect(Addresses.ExampleReviews);
        var all = await db.ExamplesOf(viewer)
            .AsNoTracking()
            .OrderByDescending(e => e.ChangedAt)
            .ToListAsync(stop);
        Examples = [.. all.OrderBy(e => e.CanBeWritten ? 0 : 1)];
        return Page();
    }
}
