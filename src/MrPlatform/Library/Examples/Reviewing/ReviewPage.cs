using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples.Reviewing;

/// <summary>A page where an editor has an organisation's example before them. For everybody else it does not exist.</summary>
[Authorize]
public abstract class ReviewPage(MrContext db, TimeProvider clock) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public SubmittedExample Example { get; private set; } = null!;

    protected MrContext Db => db;

    protected By By => HttpContext.SignedIn.At(clock);

    public sealed override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var found = HttpContext.SignedIn.Is(Function.NationalEditor)
            ? await db.Whole(db.ExamplesForEditors)
                .FirstOrDefaultAsync(e => e.Id == Id, HttpContext.RequestAborted)
            : null;
        if (found is null)
        {
            context.Result = NotFound();
            return;
        }
        Example = found;
        await Load(HttpContext.RequestAborted);
        await next();
    }

    /// <summary>What the page needs besides the example, whatever is asked of it.</summary>
    protected virtual Task Load(CancellationToken stop) => Task.CompletedTask;
}
