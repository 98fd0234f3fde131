using System.Globalization;
using System.Xml.Linq;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Kept;

namespace MrPlatform.Library;

/// <summary>
/// <c>/nytt.atom</c>: what has been published or changed in the reference work, newest first, for those who follow it in a reader of
/// their own (Atom, RFC 4287).
/// </summary>
internal static class News
{
    private const int Most = 40;
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static void MapNews(this WebApplication app) =>
        app.MapGet(
                Addresses.News[1..],
                (HttpContext context, Knowledge knowledge, IStringLocalizer<LibraryWords> t) =>
                    Results.Content(
                        Feed(
                                $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}",
                                knowledge.Current,
                                t
                            )
                            .ToString(SaveOptions.DisableFormatting),
                        "application/atom+xml; charset=utf-8"
                    )
            )
            .AllowAnonymous()
            .WithMetadata(new KeptForVisitorsAttribute());

    private static XElement Feed(string site, KnowledgeBase content, IStringLocalizer t)
    {
        var news = Newest(content).Take(Most).ToList();
        return new(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", content.Language),
            new XElement(Atom + "id", site + Addresses.News[1..]),
            new XElement(Atom + "title", t["Nytt på MR-plattformen"].Value),
            new XElement(Atom + "updated", Instant(news.Max(one => one.Item.Provenance.Reviewed))),
            Link("self", site + Addresses.News[1..]),
            Link("alternate", site + Addresses.Library[1..]),
            new XElement(Atom + "author", new XElement(Atom + "name", "MR-plattformen")),
            news.Select(one => Entry(site, one.Item, one.Link, t))
        );
    }

    /// <summary>Examples first among those of the same day: they are what one waits for.</summary>
    private static IEnumerable<(ContentItem Item, Ui.Parts.Link Link)> Newest(
        KnowledgeBase content
    ) =>
        new IEnumerable<ContentItem>[]
        {
            content.Examples,
            content.Methods,
            content.Tools,
            content.CoreTasks,
            content.Rights,
            content.Instruments,
            content.Criteria,
            content.Glossary,
        }
            .SelectMany(one => one)
            .OrderByDescending(one => one.Provenance.Reviewed)
            .ThenByDescending(one => one.Provenance.Published)
            .Select(one => (one, Links.Of(one)!));

    private static XElement Entry(
        string site,
        ContentItem item,
        Ui.Parts.Link link,
        IStringLocalizer t
    )
    {
        var isNew = item.Provenance.Published == item.Provenance.Reviewed;
        return new(
            Atom + "entry",
            new XElement(Atom + "id", site + link.Href[1..]),
            new XElement(
                Atom + "title",
                (isNew ? t["Nytt: {0}", link.Text] : t["Granskat på nytt: {0}", link.Text]).Value
            ),
            new XElement(Atom + "published", Instant(item.Provenance.Published)),
            new XElement(Atom + "updated", Instant(item.Provenance.Reviewed)),
            Link("alternate", site + link.Href[1..]),
            Summary(item) is { } summary ? new XElement(Atom + "summary", summary) : null
        );
    }

    private static string? Summary(ContentItem item) =>
        item switch
        {
            Example example => example.Summary,
            Method method => method.Summary,
            Tool tool => tool.Summary,
            Right right => right.Plain,
            Instrument instrument => instrument.Demands,
            Criterion criterion => criterion.Text,
            Term term => term.Definition,
            _ => null,
        };

    private static XElement Link(string relation, string address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    private static string Instant(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
