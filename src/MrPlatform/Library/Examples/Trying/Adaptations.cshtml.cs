using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Examples.Trying;

/// <summary>What a unit tries, with its name.</summary>
public sealed record UnitAdaptation(Adaptation Trial, string Unit);

/// <summary>Det vi provar: what goes on first, then what is over.</summary>
[Authorize]
public sealed class AdaptationsModel(MrContext db, KnownExamples examples) : PageModel
{
    public IReadOnlyList<UnitAdaptation> Trials { get; private set; } = [];

    public IReadOnlyDictionary<string, Link> Links { get; private set; } =
        new Dictionary<string, Link>();

    public bool MayWrite => HttpContext.SignedIn.WritesExamples;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (HttpContext.SignedIn.OrganisationId is null)
            return Redirect(Addresses.ExampleReviews);
        var all = await db.UnitAdaptationsOf(HttpContext.SignedIn).ToListAsync(stop);
        Trials = [.. all.OrderBy(one => one.Trial.IsOver)];
        Links = await examples.Links(all.Select(one => one.Trial.Example), stop);
        return Page();
    }
}
