using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.Library.Examples.Noting;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Examples.Trying;

/// <summary>Det vi provar: what goes on first, then what is over.</summary>
[Authorize]
public sealed class AdaptationsModel(MrContext db, KnownExamples examples) : PageModel
{
    public IReadOnlyList<UnitNote<Adaptation>> Trials { get; private set; } = [];

    public IReadOnlyDictionary<string, Link> Links { get; private set; } =
        new Dictionary<string, Link>();

    public bool MayWrite => HttpContext.SignedIn.WritesExamples;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (HttpContext.SignedIn.OrganisationId is null)
            return Redirect(Addresses.ExampleReviews);
        var all = await db.UnitAdaptationsOf(HttpContext.SignedIn, stop);
        Trials = [.. all.OrderBy(one => one.Note.IsOver)];
        Links = await examples.Links(all.Select(one => one.Note.Example), stop);
        return Page();
    }
}
