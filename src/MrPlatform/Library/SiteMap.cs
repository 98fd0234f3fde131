using System.Xml.Linq;
using MrPlatform.Library.Search;
using MrPlatform.Ui;
using MrPlatform.Ui.Kept;

namespace MrPlatform.Library;

/// <summary>
/// <c>/sitemap.xml</c>: every page of the reference work in both languages, each told of the other (sitemaps.org, schema 0.9).
/// </summary>
internal static class SiteMap
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    internal static readonly string[] Lists =
    [
        Addresses.Start,
        Addresses.Library,
        Addresses.Rights,
        Addresses.Instruments,
        Addresses.CoreTasks,
        Addresses.Principles,
        Addresses.Roles,
        Addresses.LibraryAreas,
        Addresses.Characteristics,
        Addresses.Criteria,
        Addresses.Methods,
        Addresses.Tools,
        Addresses.Checklists,
        Addresses.Paths,
        Addresses.Trial,
        Addresses.Examples,
        Addresses.Glossary,
        Addresses.Resources,
        Addresses.Perspectives,
        Addresses.Accessibility,
    ];

    public static void MapSiteMap(this WebApplication app) =>
        app.MapGet(
                "/sitemap.xml",
                (HttpContext context, SearchLanguages search) =>
                    Results.Content(
                        Of($"{context.Request.Scheme}://{context.Request.Host}", search)
                            .ToString(SaveOptions.DisableFormatting),
                        "application/xml; charset=utf-8"
                    )
            )
            .AllowAnonymous()
            .WithMetadata(new KeptForVisitorsAttribute());

    private static XElement Of(string site, SearchLanguages search) =>
        new(
            Map + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Html),
            Lists
                .Concat(search.Swedish.Index.Documents.Select(d => d.Href))
                .Select(address => address[1..])
                .SelectMany(path =>
                    new[] { Page(site, path, path), Page(site, English(path), path) }
                )
        );

    private static XElement Page(string site, string path, string swedish) =>
        new(
            Map + "url",
            new XElement(Map + "loc", site + path),
            Other(site, "sv", swedish),
            Other(site, "en", English(swedish))
        );

    private static XElement Other(string site, string language, string path) =>
        new(
            Html + "link",
            new XAttribute("rel", "alternate"),
            new XAttribute("hreflang", language),
            new XAttribute("href", site + path)
        );

    private static string English(string path) => path == "/" ? "/en" : "/en" + path;
}
