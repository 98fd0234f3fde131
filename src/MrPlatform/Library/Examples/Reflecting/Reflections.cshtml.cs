using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.Library.Examples.Noting;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Examples.Reflecting;

/// <summary>Everything the organisation has thought about others' examples, by example.</summary>
[Authorize]
public sealed class ReflectionsModel(MrContext db, KnownExamples examples) : PageModel
{
    public IReadOnlyList<IGrouping<string, UnitNote<Reflection>>> ByExample { get; private set; } =
    [];

    public IReadOnlyDictionary<string, Link> Links { get; private set; } =
        new Dictionary<string, Link>();

    public bool MayWrite => HttpContext.SignedIn.Reflects;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (HttpContext.SignedIn.OrganisationId is null)
            return Redirect(Addresses.ExampleReviews);
        var notes = await db.UnitReflectionsOf(HttpContext.SignedIn, stop);
        ByExample = [.. notes.GroupBy(one => one.Note.Example, StringComparer.Ordinal)];
        Links = await examples.Links(notes.Select(one => one.Note.Example), stop);
        return Page();
    }
}
