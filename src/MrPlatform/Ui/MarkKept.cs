using System.Security.Cryptography;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.WebUtilities;

namespace MrPlatform.Ui;

/// <summary>
/// Gives a page that will be kept a strong mark of its bytes (ETag), once, when it is drawn: whoever has those bytes is told so instead of
/// getting them again. Browsers ask every time, since a page may change at any moment.
/// </summary>
internal sealed class MarkKept(RequestDelegate next)
{
    private const int MarkBytes = 16;

    public async Task Invoke(HttpContext context)
    {
        if (
            context.Features.Get<IOutputCacheFeature>()?.Context is not { AllowCacheStorage: true }
            || !HttpMethods.IsGet(context.Request.Method)
        )
        {
            await next(context);
            return;
        }
        using var page = await WholeBody.Of(context, next);
        var response = context.Response;
        if (response.StatusCode == StatusCodes.Status200OK)
            Mark(response.Headers, page.Bytes().Span);
        await response.Body.WriteAsync(page.Bytes(), context.RequestAborted);
    }

    private static void Mark(IHeaderDictionary headers, ReadOnlySpan<byte> bytes)
    {
        headers.ETag =
            $"\"{WebEncoders.Base64UrlEncode(SHA256.HashData(bytes).AsSpan(0, MarkBytes))}\"";
        headers.CacheControl = "no-cache";
        headers.ContentLength = bytes.Length;
        headers.Append("Vary", "Accept, Cookie");
    }
}
