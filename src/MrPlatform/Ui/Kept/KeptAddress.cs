using MrPlatform.Ui.Layout;
using MrPlatform.Ui.OtherForms;

namespace MrPlatform.Ui.Kept;

/// <summary>
/// All that a kept page differs by: as the request came, before anything in it has been read. The edition is the state of everything the pages show: one that was begun before a change and is
/// ready after it is kept under the edition it was begun in, which nobody asks for again.
/// </summary>
internal sealed record KeptAddress(
    string Scheme,
    string Host,
    string Base,
    string Path,
    string Query,
    Form Form,
    string Packing,
    string Colours,
    long Edition
)
{
    /// <summary>Null when the request cannot be answered with a kept page.</summary>
    public static KeptAddress? Of(HttpRequest request, long edition) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        // Whoever has a session gets nothing kept and nothing kept for others, even when the session turns out to be over.
        && !request.Cookies.ContainsKey(Cookies.Session)
            ? new(
                request.Scheme,
                request.Host.Value ?? "",
                request.PathBase.Value ?? "",
                request.Path.Value ?? "",
                request.QueryString.Value ?? "",
                AskedForm.Preferred(request.Headers.Accept),
                PackingOf(request.Headers.AcceptEncoding.ToString()),
                Appearance.Chosen(request),
                edition
            )
            : null;

    private static string PackingOf(string accepted) =>
        accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
        : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
        : "";
}
