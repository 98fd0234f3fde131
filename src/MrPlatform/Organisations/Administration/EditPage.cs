using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MrPlatform.Organisations.Administration;

/// <summary>
/// A page where an administrator changes one thing of the own organisation. Another organisation's is absent; in the own organisation
/// only an administrator may go on.
/// </summary>
[Authorize]
public abstract class EditPage : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>False when the own organisation has no such thing.</summary>
    protected abstract Task<bool> Load(CancellationToken stop);

    public sealed override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        if (!await Load(HttpContext.RequestAborted))
            context.Result = NotFound();
        else if (!HttpContext.SignedIn.Is(Function.Administrator))
            context.Result = Forbid();
        else
            await next();
    }
}
