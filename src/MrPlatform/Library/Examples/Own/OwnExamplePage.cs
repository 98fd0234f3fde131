using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples.Own;

/// <summary>
/// A page about one of the organisation's own examples. Another organisation's is absent; in the own organisation all may read it, and
/// those who write examples may go on.
/// </summary>
[Authorize]
public abstract class OwnExamplePage(MrContext db, TimeProvider clock) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public SubmittedExample Example { get; private set; } = null!;

    /// <summary>What <see cref="Example"/> proposes to correct, when it is a correction.</summary>
    public SubmittedExample? Corrected { get; private set; }

    public bool MayWrite => HttpContext.SignedIn.WritesExamples;

    protected MrContext Db => db;

    protected By By => HttpContext.SignedIn.At(clock);

    /// <summary>True on pages that are of no use to those who only read.</summary>
    protected virtual bool IsForWriters => true;

    public sealed override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var found = await db.Whole(db.ExamplesOf(HttpContext.SignedIn))
            .FirstOrDefaultAsync(e => e.Id == Id, HttpContext.RequestAborted);
        if (found is null)
            context.Result = NotFound();
        else if (!MayWrite && (IsForWriters || HttpMethods.IsPost(Request.Method)))
            context.Result = Forbid();
        else
        {
            Example = found;
            Corrected = await db.CorrectedBy(found, HttpContext.RequestAborted);
            await Load(HttpContext.RequestAborted);
            await next();
        }
    }

    /// <summary>What the page needs besides the example, whatever is asked of it.</summary>
    protected virtual Task Load(CancellationToken stop) => Task.CompletedTask;
}
