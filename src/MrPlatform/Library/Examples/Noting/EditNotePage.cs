using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Examples.Noting;

/// <summary>
/// A page where a unit's note on an example is written on. When a colleague was first, nothing is saved: both are shown and the writer
/// decides.
/// </summary>
[Authorize]
public abstract class EditNotePage<TNote>(MrContext db, KnownExamples examples, TimeProvider clock)
    : PageModel
    where TNote : class, IUnitNote
{
    [FromRoute]
    public Guid Id { get; set; }

    public TNote Note { get; private set; } = null!;

    public string Unit { get; private set; } = "";

    public Link Example { get; private set; } = null!;

    /// <summary>A colleague was first; what they wrote is in the note.</summary>
    public bool Changed { get; private set; }

    protected MrContext Db => db;

    protected By By => HttpContext.SignedIn.At(clock);

    public sealed override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var stop = HttpContext.RequestAborted;
        var viewer = HttpContext.SignedIn;
        if (
            await db.NotesOf<TNote>(viewer).FirstOrDefaultAsync(n => n.Id == Id, stop)
            is not { } note
        )
            context.Result = NotFound();
        else if (!MayWrite(viewer))
            context.Result = Forbid();
        else
        {
            Note = note;
            Unit = (await db.Units.AsNoTracking().SingleAsync(u => u.Id == note.UnitId, stop)).Name;
            Example = (await examples.Links([note.Example], stop))[note.Example];
            await next();
        }
    }

    protected abstract bool MayWrite(Viewer viewer);

    /// <summary>The page again with both texts, when the note is no longer the one the form was filled in from.</summary>
    /// <param name="form">Its version is set to the note's, so that saving again saves.</param>
    protected bool IsOvertaken(IWrittenFrom form)
    {
        if (form.Version == Note.Version)
            return false;
        Changed = true;
        form.Version = Note.Version;
        ModelState.Remove("Form.Version");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return true;
    }
}

/// <summary>A form that knows which version of a note it was filled in from.</summary>
public interface IWrittenFrom
{
    long Version { get; set; }
}
