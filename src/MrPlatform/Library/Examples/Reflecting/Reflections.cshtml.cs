using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Examples.Reflecting;

/// <summary>A note with the name of the unit it is from.</summary>
public sealed record UnitReflection(Reflection Note, string Unit);

/// <summary>Everything the organisation has thought about others' examples, by example.</summary>
[Authorize]
public sealed class ReflectionsModel(MrContext db, KnownExamples examples) : PageModel
{
    public IReadOnlyList<IGrouping<string, UnitReflection>> ByExample { get; private set; } = [];

    public IReadOnlyDictionary<string, Link> Links { get; private set; } =
        new Dictionary<string, Link>();

    public bool MayWrite => HttpContext.SignedIn.Reflects;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (HttpContext.SignedIn.OrganisationId is null)
            return Redirect(Addresses.ExampleReviews);
        var notes = await db.UnitReflectionsOf(HttpContext.SignedIn).ToListAsync(stop);
        ByExample = [.. notes.GroupBy(one => one.Note.Example, StringComparer.Ordinal)];
        Links = await examples.Links(notes.Select(one => one.Note.Example), stop);
        return Page();
    }
}
