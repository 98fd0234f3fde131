using Ganss.Xss;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MrPlatform.Ui.Text;

/// <summary>
/// Longer texts of the knowledge base, written in Markdown, as safe markup. A link such as <c>example:karlskoga-snorojning</c>
/// or <c>criterion:D3.1.4</c> is turned into an address by whoever knows what exists; what does not exist becomes plain text.
/// Headings begin one level under the page's own.
/// </summary>
public static class Markdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .Build();

    private static readonly HtmlSanitizer Sanitizer = new(
        new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
            {
                "p",
                "br",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "ul",
                "ol",
                "li",
                "strong",
                "em",
                "blockquote",
                "a",
                "code",
                "table",
                "thead",
                "tbody",
                "tr",
                "th",
                "td",
                "hr",
            },
            AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
            {
                "href",
                "start",
            },
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
            {
                "https",
                "http",
                "mailto",
            },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
        }
    );

    /// <summary>Markdown to markup.</summary>
    /// <param name="text">Markdown; raw HTML in it is shown as text.</param>
    /// <param name="find">Kind and id of a link → an address beginning with "/" or null when there is no such thing.</param>
    /// <param name="deeper">How many levels the headings go down; one leaves room for the page's own.</param>
    public static Markup ToMarkup(string? text, Func<string, string, string?> find, int deeper = 1)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Markup.Nothing;
        var document = Markdig.Markdown.Parse(text, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(heading.Level + deeper, 6);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Resolve(link, find);
        return new Markup(Sanitizer.Sanitize(document.ToHtml(Pipeline)));
    }

    private static void Resolve(LinkInline link, Func<string, string, string?> find)
    {
        var parts = (link.Url ?? "").Split(':', 2);
        if (link.IsImage)
            Unwrap(link);
        else if (parts is [not ("http" or "https" or "mailto"), var id])
        {
            if (find(parts[0], id) is { } address)
                link.Url = address;
            else
                Unwrap(link);
        }
    }

    /// <summary>Keeps the words, drops the link.</summary>
    private static void Unwrap(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }
        link.Remove();
    }
}
