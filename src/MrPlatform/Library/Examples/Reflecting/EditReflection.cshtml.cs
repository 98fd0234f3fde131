using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Examples.Reflecting;

/// <summary>Changes a unit's note. When a colleague was first, nothing is saved: both are shown and the writer decides.</summary>
[Authorize]
public sealed class EditReflectionModel(
    MrContext db,
    KnownExamples examples,
    TimeProvider clock,
    IStringLocalizer<LibraryWords> t
) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public ReflectionForm Form { get; set; } = new();

    public Reflection Note { get; private set; } = null!;

    public string Unit { get; private set; } = "";

    public Link Example { get; private set; } = null!;

    public bool Changed { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var stop = HttpContext.RequestAborted;
        var viewer = HttpContext.SignedIn;
        if (
            await db.ReflectionsOf(viewer).FirstOrDefaultAsync(r => r.Id == Id, stop)
            is not { } note
        )
            context.Result = NotFound();
        else if (!viewer.Reflects)
            context.Result = Forbid();
        else
        {
            Note = note;
            Unit = (await db.Units.AsNoTracking().SingleAsync(u => u.Id == note.UnitId, stop)).Name;
            Example = (await examples.Links([note.Example], stop))[note.Example];
            await next();
        }
    }

    public void OnGet() => Form = ReflectionForm.Of(Note);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (Form.Read().IsEmpty)
            ModelState.AddModelError("Form.Systematics", t["Skriv något på minst en av frågorna"]);
        if (!ModelState.IsValid)
            return Page();
        if (Form.Version != Note.Version)
        {
            Changed = true;
            Form.Version = Note.Version;
            ModelState.Remove("Form.Version");
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
        Note.Change(Form.Read(), Example.Text, HttpContext.SignedIn.At(clock));
        await db.SaveChangesAsync(stop);
        return Redirect(Addresses.Reflections);
    }
}
