using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace MrPlatform.Ui.OtherForms;

/// <summary>What a page is about as data, for the form JSON. The capability that owns the content knows.</summary>
public interface IPageData
{
    /// <param name="path">Of the page, without language: <c>/uppslagsverk/rattigheter/R12</c>.</param>
    /// <returns>Null when the page is not about one thing.</returns>
    JsonNode? Of(string path);
}

/// <summary>A whole page as JSON: what it is about as data, its text by section, and where it leads.</summary>
internal static class PageAsJson
{
    // Read by programs and people alike: å stays å. Never put inside HTML.
    private static readonly JsonSerializerOptions Written = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static string Of(IHtmlDocument page, HttpContext context)
    {
        var main = page.QuerySelector("main")!;
        var site = PageAsMarkdown.Site(context);
        var told = new JsonObject
        {
            ["title"] = PageAsMarkdown.TitleOf(page),
            ["description"] = page.QuerySelector("meta[name=description]")?.GetAttribute("content"),
            ["address"] = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
            ["language"] = page.DocumentElement.GetAttribute("lang"),
            ["data"] = context
                .RequestServices.GetService<IPageData>()
                ?.Of(context.Request.Path.Value ?? ""),
            ["sections"] = new JsonArray([.. Sections(main, site)]),
            ["links"] = new JsonArray([.. Links(main, site)]),
        };
        return told.ToJsonString(Written);
    }

    private static IEnumerable<JsonNode> Sections(IElement main, string site) =>
        main.QuerySelectorAll("section, header.mr-head")
            .Where(one => one.ParentElement?.Closest("section") is null)
            .Select(one => new JsonObject
            {
                ["heading"] = one.QuerySelector("h1, h2")?.TextContent.Trim(),
                ["markdown"] = new MarkdownWriter(site).Write(one).Trim(),
            });

    private static IEnumerable<JsonNode> Links(IElement main, string site) =>
        main.QuerySelectorAll("a[href]")
            .Select(one => (Text: one.TextContent.Trim(), Href: one.GetAttribute("href")!))
            .Where(one => one.Text.Length > 0 && one.Href[0] != '#')
            .DistinctBy(one => one.Href)
            .Select(one => new JsonObject
            {
                ["text"] = one.Text,
                ["address"] = one.Href[0] == '/' ? site + one.Href : one.Href,
            });
}
