using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace MrPlatform.Ui.Layout;

/// <summary>What a page is about, in the words of schema.org: <c>ViewData["About"]</c>.</summary>
/// <param name="Type">"Article", "DefinedTerm", "Legislation".</param>
public sealed record About(string Type, DateOnly Published, DateOnly Reviewed);

/// <summary>
/// The page as JSON-LD for those who index the web (schema.org): what it is, in which site, and by which way one came. Data only, so no
/// script that the content security policy would have to allow.
/// </summary>
public static class StructuredData
{
    // Everything that means something in HTML is escaped; å is not.
    private static readonly JsonSerializerOptions Written = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static IHtmlContent Of(Frame frame) =>
        new HtmlString(
            $"""<script type="application/ld+json">{Page(frame).ToJsonString(Written)}</script>"""
        );

    private static JsonObject Page(Frame frame)
    {
        var page = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = frame.About?.Type ?? "WebPage",
            ["name"] = frame.Title,
            ["description"] = frame.Description,
            ["url"] = frame.WithHost(frame.Self),
            ["inLanguage"] = frame.Lang,
        };
        if (frame.About is { } about)
        {
            page["datePublished"] = about.Published.ToString("yyyy-MM-dd");
            page["dateModified"] = about.Reviewed.ToString("yyyy-MM-dd");
        }
        page["isPartOf"] = Site(frame);
        if (frame.Crumbs.Count > 0)
            page["breadcrumb"] = Crumbs(frame);
        return page;
    }

    private static JsonObject Site(Frame frame)
    {
        var start = frame.WithHost(Language.IsEnglish ? "/en" : "/");
        return new()
        {
            ["@type"] = "WebSite",
            ["name"] = "MR-plattformen",
            ["url"] = start,
            ["potentialAction"] = new JsonObject
            {
                ["@type"] = "SearchAction",
                ["target"] = $"{start.TrimEnd('/')}/sok?q={{q}}",
                ["query-input"] = "required name=q",
            },
        };
    }

    private static JsonObject Crumbs(Frame frame) =>
        new()
        {
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([
                .. frame
                    .Crumbs.Index()
                    .Select(one => new JsonObject
                    {
                        ["@type"] = "ListItem",
                        ["position"] = one.Index + 1,
                        ["name"] = one.Item.Text,
                        ["item"] = one.Item.Href is { } href
                            ? frame.WithHost((Language.IsEnglish ? "/en" : "") + href[1..])
                            : frame.WithHost(frame.Self),
                    }),
            ]),
        };
}
