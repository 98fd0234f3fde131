using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Guards;

/// <summary>What every page owes its reader, in both languages: a title, one heading, labelled fields, and no more than the policy allows.</summary>
public sealed class EveryPageTests(TestApp app) : SharedAppTests(app)
{
    [Theory]
    [InlineData("", "sv")]
    [InlineData("/en", "en")]
    public async Task Every_page_has_a_title_one_heading_and_labelled_fields(
        string prefix,
        string language
    )
    {
        var faults = new List<string>();
        foreach (var (kind, page) in await Open(prefix))
            faults.AddRange(FaultsOf(page, language).Select(fault => $"{prefix}{kind}: {fault}"));

        Faults.None(faults);
    }

    [Fact]
    public async Task No_page_has_inline_style_or_script()
    {
        var inline =
            from opened in await Open("")
            from element in opened.Page.Document.All
            where
                element.HasAttribute("style")
                || element is IHtmlStyleElement
                || (
                    element is IHtmlScriptElement script
                    && script.Source is null
                    // Data for others to read; the browser runs nothing of it.
                    && script.Type is not ("application/json" or "application/ld+json")
                )
                || element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))
            select $"{opened.Kind}: {element.OuterHtml[..Math.Min(120, element.OuterHtml.Length)]}";

        Faults.None(inline);
    }

    [Fact]
    public async Task Every_link_within_the_app_stays_in_the_readers_language()
    {
        var astray =
            from opened in await Open("/en")
            from link in opened.Page.Document.QuerySelectorAll<IHtmlAnchorElement>("a[href]")
            let path = link.GetAttribute("href")!
            where
                path.StartsWith('/')
                && path != "/en"
                && !path.StartsWith("/en/", StringComparison.Ordinal)
            where link.GetAttribute("hreflang") != "sv" && link.GetAttribute("lang") != "sv"
            select $"{opened.Kind}: {path}";

        Faults.None(astray);
    }

    private async Task<List<(PageKind Kind, Page Page)>> Open(string prefix)
    {
        var opened = new List<(PageKind, Page)>();
        foreach (var group in (await PageKinds.Of(App)).GroupBy(k => k.Person))
        {
            var visitor = group.Key is null ? App.Visitor() : await App.As(group.Key);
            foreach (var kind in group)
                opened.Add((kind, await visitor.Open(prefix + kind.Address)));
        }

        return opened;
    }

    private static IEnumerable<string> FaultsOf(Page page, string language)
    {
        if (page.Title.Length == 0)
            yield return "has no title";
        if (page.Document.QuerySelectorAll("h1").Length != 1)
            yield return $"has {page.Document.QuerySelectorAll("h1").Length} main headings";
        if (page.Document.DocumentElement.GetAttribute("lang") != language)
            yield return $"says it is in {page.Document.DocumentElement.GetAttribute("lang")}";
        foreach (var field in page.Fields.Where(f => f.Name.Length == 0))
            yield return $"has a field without a label: {field.Element.OuterHtml}";
        foreach (
            var ids in page
                .Document.All.Where(e => e.Id is { Length: > 0 })
                .GroupBy(e => e.Id)
                .Where(g => g.Count() > 1)
        )
            yield return $"has the id {ids.Key} {ids.Count()} times";
    }
}
