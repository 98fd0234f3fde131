using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace MrPlatform.Ui.Kept;

/// <summary>
/// A page as it is sent, with a strong mark of its bytes (ETag), made once: whoever has those bytes is told so instead of getting them
/// again. Browsers ask every time, since a page may change at any moment.
/// </summary>
internal sealed class KeptPage
{
    private const int MarkBytes = 16;
    private const string AskEveryTime = "no-cache";

    private readonly byte[] _bytes;
    private readonly string _mark;
    private readonly string _varies;
    private readonly KeyValuePair<string, StringValues>[] _others;

    /// <param name="drawn">The headers the page was drawn with.</param>
    /// <param name="bytes">The page, packed as the headers say.</param>
    public KeptPage(IHeaderDictionary drawn, byte[] bytes)
    {
        _bytes = bytes;
        _mark = $"\"{WebEncoders.Base64UrlEncode(SHA256.HashData(bytes).AsSpan(0, MarkBytes))}\"";
        _varies = string.Join(", ", drawn.Vary.Append("Accept, Cookie"));
        drawn.Remove("Vary");
        _others = [.. drawn];
    }

    /// <summary>How much room it takes, in bytes.</summary>
    public int Size => _bytes.Length;

    /// <summary>Sends the page, or only that the reader has it.</summary>
    public ValueTask Send(HttpContext context)
    {
        var response = context.Response;
        var headers = response.Headers;
        headers.ETag = _mark;
        headers.CacheControl = AskEveryTime;
        headers.Vary = _varies;
        if (HasIt(context.Request.Headers.IfNoneMatch))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return ValueTask.CompletedTask;
        }
        foreach (var (name, value) in _others)
            headers[name] = value;
        headers.ContentLength = _bytes.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? ValueTask.CompletedTask
            : response.Body.WriteAsync(_bytes, context.RequestAborted);
    }

    private bool HasIt(StringValues marks)
    {
        foreach (var mark in marks)
        {
            if (mark is not null && (mark == "*" || mark.Contains(_mark, StringComparison.Ordinal)))
                return true;
        }
        return false;
    }
}
