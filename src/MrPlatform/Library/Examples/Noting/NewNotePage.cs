using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Administration;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples.Noting;

/// <summary>A page where a unit begins a note on an example: both are chosen there.</summary>
public abstract class NewNotePage(MrContext db, KnownExamples examples) : PageModel
{
    private UnitTree _tree = null!;

    [BindProperty(SupportsGet = true)]
    public string? Exempel { get; set; }

    [BindProperty]
    public Guid? Unit { get; set; }

    public IEnumerable<SelectListItem> Examples => examples.Choices(NoneChosen);

    public IEnumerable<SelectListItem> Units => UnitChoices.Units(_tree);

    protected MrContext Db => db;

    /// <summary>What stands in the list of examples before one is chosen.</summary>
    protected abstract string NoneChosen { get; }

    public sealed override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var own = HttpContext.SignedIn.OrganisationId;
        _tree = new(
            await db
                .Units.AsNoTracking()
                .Where(u => u.OrganisationId == own)
                .ToListAsync(HttpContext.RequestAborted)
        );
        if (HttpMethods.IsGet(Request.Method))
            Unit = _tree.Top.Id;
        await next();
    }

    /// <summary>Null with a fault at the field for what was not chosen.</summary>
    protected (Example Example, Unit Unit)? Chosen(string whichExample, string whichUnit)
    {
        var example = examples.Find(Exempel);
        if (example is null)
            ModelState.AddModelError(nameof(Exempel), whichExample);
        var unit = _tree.Find(Unit) is { ClosedAt: null } open ? open : null;
        if (unit is null)
            ModelState.AddModelError(nameof(Unit), whichUnit);
        return example is not null && unit is not null ? (example, unit) : null;
    }
}
