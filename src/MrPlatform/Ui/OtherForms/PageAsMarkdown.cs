using AngleSharp.Html.Dom;

namespace MrPlatform.Ui.OtherForms;

/// <summary>A whole page as Markdown: what it is about, and where it stands, above what is read in it.</summary>
internal static class PageAsMarkdown
{
    public static string Of(IHtmlDocument page, HttpContext context)
    {
        var canonical = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        var main = page.QuerySelector("main")!;
        return $"""
            ---
            title: {Quoted(TitleOf(page))}
            address: {canonical}
            language: {page.DocumentElement.GetAttribute("lang")}
            ---

            {new MarkdownWriter(Site(context)).Write(main)}
            """;
    }

    public static string TitleOf(IHtmlDocument page) =>
        page.QuerySelector("h1")?.TextContent.Trim() ?? page.Title ?? "";

    /// <summary>What an address on the page begins with when it is read elsewhere.</summary>
    public static string Site(HttpContext context) =>
        $"{context.Request.Scheme}://{context.Request.Host}";

    private static string Quoted(string text) =>
        "\"" + text.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
