using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.Library.Helped;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Kept;

namespace MrPlatform.Library;

/// <summary>A page of the reference work: open to anyone, drawn once and kept for a while, and asks its reader whether it helped.</summary>
[AllowAnonymous]
[KeptForVisitors]
public abstract class LibraryPage(Knowledge knowledge) : PageModel
{
    public KnowledgeBase Base => knowledge.Current;

    /// <summary>The page as its reader is asked about it; null for one that nobody is asked about.</summary>
    public AskedPage? Asked { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        if ((await next()).Result is not PageResult)
            return;
        var services = HttpContext.RequestServices;
        Asked = services.GetRequiredService<AskedPages>().Find(Request.Path);
        if (Asked is not null)
            ViewData[PageChange.Key] = await PageChange.Latest(
                services.GetRequiredService<MrContext>(),
                Asked.Path,
                HttpContext.RequestAborted
            );
    }
}
