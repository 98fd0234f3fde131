using System.Text.Json;
using System.Xml.Linq;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library;

/// <summary>What the open site tells programs that read the web.</summary>
[Trait("Needs", "Content")]
public sealed class WebCitizenTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_feed_tells_what_is_new_and_where_it_is()
    {
        var feed = XDocument.Parse(await Text("/nytt.atom")).Root!;

        Assert.Equal(Atom + "feed", feed.Name);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.True(entries.Count >= 31);
        Assert.Equal(
            entries.Count,
            entries.Select(one => one.Element(Atom + "id")!.Value).Distinct().Count()
        );
        Assert.All(
            entries,
            one =>
            {
                Assert.NotEmpty(one.Element(Atom + "title")!.Value);
                Assert.True(DateTimeOffset.TryParse(one.Element(Atom + "updated")!.Value, out _));
            }
        );
        var first = new Uri(entries[0].Element(Atom + "link")!.Attribute("href")!.Value);
        (await app.Visitor().Open(first.PathAndQuery)).Answers(System.Net.HttpStatusCode.OK);
        Assert.Contains("New: ", await Text("/en/nytt.atom"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_are_told_what_there_is_and_where_nothing_is()
    {
        var robots = await Text("/robots.txt");

        Assert.Contains("Sitemap: http", robots, StringComparison.Ordinal);
        Assert.Contains("\nDisallow: /arbetsyta\n", robots, StringComparison.Ordinal);
        Assert.DoesNotContain("Disallow: /\n", robots, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_tells_what_it_is_in_the_words_that_others_read()
    {
        var page = await app.Visitor().Open("/uppslagsverk/lagar/SkolL");

        var data = JsonDocument
            .Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent)
            .RootElement;
        Assert.Equal("Legislation", data.GetProperty("@type").GetString());
        Assert.Equal("2026-11-22", data.GetProperty("dateModified").GetString());
        var crumbs = data.GetProperty("breadcrumb").GetProperty("itemListElement");
        Assert.Equal(3, crumbs.GetArrayLength());
        Assert.EndsWith(
            "/uppslagsverk",
            crumbs[0].GetProperty("item").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal("article", Meta(page, "og:type"));
        Assert.Equal(
            page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"),
            Meta(page, "og:url")
        );
        Assert.Equal("sv_SE", Meta(page, "og:locale"));
    }

    [Fact]
    public async Task A_page_for_the_signed_in_tells_others_nothing()
    {
        var page = await (await app.As("processledare")).Open("/arbetsyta");

        Assert.Null(page.Document.QuerySelector("script[type='application/ld+json']"));
        Assert.Null(page.Document.QuerySelector("meta[property='og:title']"));
    }

    private static string? Meta(Page page, string property) =>
        page.Document.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");

    private async Task<string> Text(string address) =>
        await app.Visitor()
            .Http.GetStringAsync(
                new Uri(address, UriKind.Relative),
                TestContext.Current.CancellationToken
            );
}
