using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace MrPlatform.Ui.Forms;

/// <summary>
/// On a page that takes a file: one that is too large still comes back to the page and its sentence. Files far over the page's own limit are
/// read to the end, since a browser that is cut off while it sends shows an error of its own; what is larger still is thrown away
/// unread, and the page says so with <see cref="TooLarge"/> in its address.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LargeUploadAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    public const string TooLarge = "for-stor";

    /// <summary>Up to this the page gets all that was typed with the file, and can show it again.</summary>
    public const long Read = 64L * 1024 * 1024;

    private const long ThrownAway = 512L * 1024 * 1024;

    /// <summary>Before the check of the form's token, which reads the whole form.</summary>
    public int Order => 0;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method))
            return;
        var limit = context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>();
        var isTooLarge = request.ContentLength > Read;
        if (limit is { IsReadOnly: false })
            limit.MaxRequestBodySize = isTooLarge ? ThrownAway : Read;
        if (!isTooLarge)
            return;
        if (request.ContentLength <= ThrownAway)
            await request.Body.CopyToAsync(Stream.Null, context.HttpContext.RequestAborted);
        context.Result = new RedirectResult(
            $"~{request.Path}{request.QueryString.Add(TooLarge, "1")}"
        );
    }
}
