using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace MrPlatform.Tests.Harness;

/// <summary>What an element says, and the name a screen reader gives it.</summary>
internal static partial class Words
{
    public static string Of(INode? node) =>
        node is null ? "" : Spaces.Replace(node.TextContent, " ").Trim();

    /// <summary>As read aloud: without what is hidden from screen readers.</summary>
    private static string Spoken(IElement? element)
    {
        if (element is null)
            return "";
        var copy = (IElement)element.Clone();
        foreach (var hidden in copy.QuerySelectorAll("[aria-hidden=true]").ToList())
            hidden.Remove();
        return Of(copy);
    }

    /// <summary>aria-labelledby, aria-label, label, value, then text: the order that browsers use.</summary>
    public static string NameOf(IElement element)
    {
        if (element.GetAttribute("aria-labelledby") is { Length: > 0 } ids)
            return string.Join(
                ' ',
                ids.Split(' ').Select(id => Of(element.Owner!.GetElementById(id)))
            );
        if (element.GetAttribute("aria-label") is { Length: > 0 } name)
            return name;
        return element switch
        {
            IHtmlInputElement { Type: "submit" } button => button.Value,
            IHtmlInputElement or IHtmlSelectElement or IHtmlTextAreaElement => Spoken(
                LabelFor(element)
            ),
            _ => Of(element) is { Length: > 0 } text ? text : Images(element),
        };
    }

    public static IElement? LabelFor(IElement control) =>
        control.Closest("label")
        ?? (
            control.Id is { Length: > 0 } id
                ? control
                    .Owner!.QuerySelectorAll("label")
                    .FirstOrDefault(l => l.GetAttribute("for") == id)
                : null
        );

    private static string Images(IElement element) =>
        string.Join(
            ' ',
            element.QuerySelectorAll("img[alt]").Select(image => image.GetAttribute("alt"))
        );

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces { get; }
}
