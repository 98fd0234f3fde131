using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Library.Examples.Publishing;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Text;

namespace MrPlatform.Library.Examples.Trying;

/// <summary>Tells how it goes with what is tried, and whether others may read it.</summary>
[Authorize]
public sealed class TellModel(
    MrContext db,
    KnownExamples examples,
    PublishedExamples published,
    TimeProvider clock,
    IStringLocalizer<LibraryWords> t
) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public TellForm Form { get; set; } = new();

    public Adaptation Trial { get; private set; } = null!;

    public string Unit { get; private set; } = "";

    public Link Example { get; private set; } = null!;

    /// <summary>A colleague was first; what they wrote is in the trial.</summary>
    public bool Changed { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var stop = HttpContext.RequestAborted;
        var viewer = HttpContext.SignedIn;
        var found = await db.AdaptationsOf(viewer).FirstOrDefaultAsync(a => a.Id == Id, stop);
        if (found is null)
            context.Result = NotFound();
        else if (!viewer.WritesExamples)
            context.Result = Forbid();
        else
        {
            Trial = found;
            Unit = (
                await db.Units.AsNoTracking().SingleAsync(u => u.Id == found.UnitId, stop)
            ).Name;
            Example = (await examples.Links([found.Example], stop))[found.Example];
            await next();
        }
    }

    public void OnGet() => Form = TellForm.Of(Trial, Stockholm.DayOf(clock.GetUtcNow()));

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (Form.On < Trial.StartsOn)
            ModelState.AddModelError(
                "Form.On",
                t["Dagen kan inte vara före den dag ni började, {0}", Trial.StartsOn.Iso()]
            );
        if (!ModelState.IsValid)
            return Page();
        if (Form.Version != Trial.Version)
        {
            Changed = true;
            Form.Version = Trial.Version;
            ModelState.Remove("Form.Version");
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
        Trial.Tell(Form.Read(), Form.Share, Example.Text, HttpContext.SignedIn.At(clock));
        await db.SaveChangesAsync(stop);
        await published.TakeIn(stop);
        return Redirect(Addresses.Adaptations);
    }
}
