using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MrPlatform.Ui.Kept;

/// <summary>Keeps an open page when it has been drawn, for all who are not signed in.</summary>
internal sealed class KeepDrawn(RequestDelegate next, KeptPages pages)
{
    public async Task Invoke(HttpContext context)
    {
        if (
            !HttpMethods.IsGet(context.Request.Method)
            || context.Features.Get<AnswerKept.Wanted>() is not { Address: var address }
            || !IsKept(context)
        )
        {
            await next(context);
            return;
        }
        using var drawn = await WholeBody.Of(context, next);
        var response = context.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
        {
            await response.Body.WriteAsync(drawn.Bytes(), context.RequestAborted);
            return;
        }
        var page = new KeptPage(response.Headers, drawn.ToArray());
        pages.Keep(address, page);
        await page.Send(context);
    }

    /// <summary>An open page, of those that a person reads and that are told again in other forms.</summary>
    internal static bool IsOpenPage(HttpContext context) =>
        IsKept(context)
        && context.GetEndpoint()!.Metadata.GetMetadata<PageActionDescriptor>() is not null;

    private static bool IsKept(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<KeptForVisitorsAttribute>() is not null;
}
