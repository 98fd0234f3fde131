using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace MrPlatform.Ui.OtherForms;

/// <summary>
/// Writes what is read on a page as Markdown: headings, paragraphs, lists, tables, terms and quotations. Pictures have the same figures as
/// a list or table beside them and are left out, and so are what one presses and fills in, ways around the site and what opens over
/// the page. What a form asks about stays.
/// </summary>
internal sealed partial class MarkdownWriter(string site)
{
    private const string LeftOut =
        "svg, nav, script, template, [aria-hidden=true], [popover], [hidden], "
        + "form[role=search], .mr-field, .mr-facets, .mr-narrowing, .mr-helped, input, select, textarea, button:not(.mr-term), "
        + ".mr-step-bar, .mr-level-box, .mr-actions, .mr-bar";

    public string Write(IElement element)
    {
        var text = new StringBuilder();
        Block(element, text, "");
        return ManyLines().Replace(text.ToString(), "\n\n").Trim() + "\n";
    }

    private void Block(IElement element, StringBuilder text, string indent)
    {
        if (element.Matches(LeftOut))
            return;
        switch (element.LocalName)
        {
            case ['h', >= '1' and <= '6' and var level]:
                Paragraph(text, indent, new string('#', level - '0') + " " + Inline(element));
                break;
            case "p" or "figcaption" or "summary" or "legend":
                Paragraph(text, indent, Inline(element));
                break;
            case "label":
                Paragraph(text, indent, "- " + Inline(element));
                break;
            case "blockquote":
                Paragraph(text, indent, "> " + Inline(element));
                break;
            case "ul" or "ol":
                List(element, text, indent);
                break;
            case "dl":
                foreach (var pair in element.QuerySelectorAll("dt"))
                    Paragraph(text, indent, Pair(pair));
                break;
            case "table":
                Table(element, text);
                break;
            default:
                if (element.Children.Any(IsBlock))
                    foreach (var child in element.Children)
                        Block(child, text, indent);
                else
                    Paragraph(text, indent, Inline(element));
                break;
        }
    }

    private void List(IElement list, StringBuilder text, string indent)
    {
        foreach (var (at, item) in list.Children.Index())
        {
            var mark = list.LocalName == "ol" ? $"{at + 1}. " : "- ";
            var inner = new StringBuilder();
            if (item.Children.Any(IsBlock))
                foreach (var child in item.Children)
                    Block(child, inner, "");
            else
                inner.Append(Inline(item));
            var lines = ManyLines().Replace(inner.ToString().Trim(), "\n").Split('\n');
            text.Append(indent)
                .Append(mark)
                .AppendJoin('\n' + indent + new string(' ', mark.Length), lines)
                .Append('\n');
        }

        text.Append('\n');
    }

    private string Pair(IElement term)
    {
        var says = new List<string>();
        for (
            var next = term.NextElementSibling;
            next is { LocalName: "dd" };
            next = next.NextElementSibling
        )
        {
            var items = next.QuerySelectorAll("li");
            says.Add(items.Length > 0 ? string.Join("; ", items.Select(Inline)) : Inline(next));
        }

        return $"**{Inline(term)}:** {string.Join("; ", says)}";
    }

    private void Table(IElement table, StringBuilder text)
    {
        foreach (var (at, row) in table.QuerySelectorAll("tr").Index())
        {
            var cells = row
                .Children.Select(cell => Inline(cell).Replace("|", "\\|", StringComparison.Ordinal))
                .ToList();
            text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
            if (at == 0)
                text.Append('|').Append(string.Concat(cells.Select(_ => " --- |"))).Append('\n');
        }

        text.Append('\n');
    }

    private string Inline(IElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.ChildNodes)
            text.Append(
                node switch
                {
                    IText words => words.Data,
                    IElement inner when inner.Matches(LeftOut) => "",
                    IElement { LocalName: "a" } link => Link(link),
                    IElement { LocalName: "strong" or "b" } strong
                        when Inline(strong) is { Length: > 0 } words => $"**{words}**",
                    IElement { LocalName: "em" or "i" } stressed
                        when Inline(stressed) is { Length: > 0 } words => $"*{words}*",
                    IElement { LocalName: "br" } => " ",
                    IElement other => " " + Inline(other) + " ",
                    _ => "",
                }
            );
        return ManySpaces()
            .Replace(text.ToString(), " ")
            .Trim()
            .Replace(" ,", ",", StringComparison.Ordinal);
    }

    private string Link(IElement link) =>
        link.GetAttribute("href") switch
        {
            null or ['#', ..] => Inline(link),
            ['/', ..] and var path => $"[{Inline(link)}]({site}{path})",
            var address => $"[{Inline(link)}]({address})",
        };

    private static void Paragraph(StringBuilder text, string indent, string words)
    {
        if (words.Length > 0)
            text.Append(indent).Append(words).Append("\n\n");
    }

    private static bool IsBlock(IElement element) =>
        element.LocalName
            is "p"
                or "div"
                or "section"
                or "article"
                or "header"
                or "ul"
                or "ol"
                or "dl"
                or "table"
                or "blockquote"
                or "figure"
                or "details"
                or "fieldset"
                or "form"
                or "label"
                or "legend"
                or ['h', >= '1' and <= '6'];

    [GeneratedRegex(@"\n\s*\n+", RegexOptions.None, 1_000)]
    private static partial Regex ManyLines();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1_000)]
    private static partial Regex ManySpaces();
}
