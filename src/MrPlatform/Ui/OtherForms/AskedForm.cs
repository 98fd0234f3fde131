using System.Collections.Frozen;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace MrPlatform.Ui.OtherForms;

/// <summary>In which form a page is asked for.</summary>
public enum Form
{
    Page,
    Markdown,
    Json,
    Csv,
    Excel,
    Svg,
    Png,
    Word,
    Pdf,
}

/// <summary>
/// Every open page can also be had as Markdown and as JSON, for those who build on it: by <c>.md</c> or <c>.json</c> after the
/// address, or by asking for <c>text/markdown</c> or <c>application/json</c>. The tables of a page can be had as files by <c>.csv</c> and
/// <c>.xlsx</c>, and a page under <c>figurer</c> is also a picture: <c>.svg</c> and <c>.png</c>. A page about a document is that document:
/// <c>.docx</c>, <c>.pdf</c> and <c>.json</c>.
/// </summary>
public static class AskedForm
{
    public const string Markdown = ".md";
    public const string Json = ".json";
    public const string Csv = ".csv";
    public const string Excel = ".xlsx";
    public const string Word = ".docx";
    public const string Pdf = ".pdf";
    private const string Figures = "/figurer/";
    public const string MarkdownType = "text/markdown";
    public const string JsonType = "application/json";

    /// <summary>Before routing: an ending says the form and is not part of the page's address.</summary>
    public static void UseOtherForms(this WebApplication app)
    {
        var files = new Lazy<FrozenSet<string>>(() => FilesOfTheirOwn(app.Services));
        app.Use(
            (context, next) =>
            {
                var (form, path) = Read(context.Request, files);
                if (form is not Form.Page)
                    context.Features.Set(new Asked(form, path != context.Request.Path));
                context.Request.Path = path;
                return next(context);
            }
        );
    }

    public static Form Of(HttpContext context) => context.Features.Get<Asked>()?.Form ?? Form.Page;

    /// <summary>Asked for by its address, so that nothing else can be meant.</summary>
    public static bool IsInAddress(HttpContext context) =>
        context.Features.Get<Asked>() is { ByAddress: true };

    /// <summary>A table, a figure or a document as a file, made from what the page has loaded.</summary>
    public static bool IsFile(Form form) => form >= Form.Csv;

    private static (Form, PathString) Read(HttpRequest request, Lazy<FrozenSet<string>> files)
    {
        var path = request.Path.Value ?? "";
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return (Form.Page, request.Path);
        if (path.EndsWith(Markdown, StringComparison.Ordinal))
            return (Form.Markdown, Without(path, Markdown));
        if (path.EndsWith(Json, StringComparison.Ordinal))
            return (Form.Json, Without(path, Json));
        if (
            FileForm(path) is { } file
            && !files.Value.Contains(path[(path.LastIndexOf('/') + 1)..])
        )
            return (file, Without(path, Path.GetExtension(path)));
        return (Preferred(request.Headers.Accept), request.Path);
    }

    private static Form? FileForm(string path) =>
        Path.GetExtension(path) switch
        {
            Csv => Form.Csv,
            Excel => Form.Excel,
            Word => Form.Word,
            Pdf => Form.Pdf,
            ".svg" when path.Contains(Figures, StringComparison.Ordinal) => Form.Svg,
            ".png" when path.Contains(Figures, StringComparison.Ordinal) => Form.Png,
            _ => null,
        };

    // An address that itself ends in the name of a file, such as a template, is that file and no form of a page.
    private static FrozenSet<string> FilesOfTheirOwn(IServiceProvider services) =>
        services
            .GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText?.Split('/')[^1] ?? "")
            .Where(last => FileForm("/" + last) is not null)
            .ToFrozenSet(StringComparer.Ordinal);

    // The start page has no name for an ending to stand after, so there it is called index.
    private static string Without(string path, string ending) =>
        path[..^ending.Length] is "/index" ? "/" : path[..^ending.Length];

    // A browser asks for text/html first; only who names another form, and not the page, gets it.
    internal static Form Preferred(StringValues accept)
    {
        if (
            !accept.Any(one =>
                one?.Contains(MarkdownType, StringComparison.OrdinalIgnoreCase) is true
                || one?.Contains(JsonType, StringComparison.OrdinalIgnoreCase) is true
            ) || !MediaTypeHeaderValue.TryParseList(accept, out var types)
        )
            return Form.Page;
        return types.OrderByDescending(one => one.Quality ?? 1).First().MediaType.Value switch
        {
            MarkdownType => Form.Markdown,
            JsonType => Form.Json,
            _ => Form.Page,
        };
    }

    private sealed record Asked(Form Form, bool ByAddress);
}
