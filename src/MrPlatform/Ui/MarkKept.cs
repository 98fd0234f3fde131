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
        var response = context.Response;
        var outer = response.Body;
        using var page = new MemoryStream();
        response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = outer;
        }
        var bytes = page.GetBuffer().AsMemory(0, (int)page.Length);
        if (response.StatusCode == StatusCodes.Status200OK)
            Mark(response.Headers, bytes.Span);
        await outer.WriteAsync(bytes, context.RequestAborted);
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
