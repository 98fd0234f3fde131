using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace MrPlatform.Ui.Errors;

/// <summary>A form sent to a page that takes no such form is met with 404, and not with the page drawn from nothing.</summary>
internal sealed class OnlyWhatThePageCan : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context) { }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var request = context.HttpContext;
        if (
            context.HandlerMethod is null
            && HttpMethods.IsPost(request.Request.Method)
            && !TellsOfAFault(request.Features)
        )
            context.Result = new NotFoundResult();
    }

    // The page of a fault is drawn in the place of the one that was sent to, by the same method.
    private static bool TellsOfAFault(IFeatureCollection features) =>
        features.Get<IExceptionHandlerFeature>() is not null
        || features.Get<IStatusCodeReExecuteFeature>() is not null;

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context) { }
}
