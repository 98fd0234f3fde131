using MrPlatform.Foundations;

namespace MrPlatform.Ui.Text;

/// <summary>A part of a longer text under a heading of its own, to read and to link to. Only what stands before the first heading has no title.</summary>
public sealed record Chapter(string Id, string Title, Markup Text)
{
    private const string Heading = "\n## ";

    /// <summary>Divides Markdown at its headings of the second level, so that a page can show some parts in places of their own.</summary>
    /// <param name="text">Markdown.</param>
    /// <param name="find">As for <see cref="Markdown.ToMarkup"/>.</param>
    public static IReadOnlyList<Chapter> In(string text, Func<string, string, string?> find)
    {
        var parts = ("\n" + text.Trim()).Split(Heading);
        var chapters = new List<Chapter>();
        if (!string.IsNullOrWhiteSpace(parts[0]))
            chapters.Add(new Chapter("", "", Made(parts[0], "", find)));
        foreach (var part in parts.Skip(1))
        {
            var title = part.Split('\n', 2)[0].Trim();
            chapters.Add(
                new Chapter(Slug.Of(title), title, Made(part[title.Length..], title, find))
            );
        }

        return chapters;
    }

    // A wide table scrolls by itself, also with the keyboard, and not the page with it.
    private static Markup Made(string part, string title, Func<string, string, string?> find) =>
        new(
            Markdown
                .ToMarkup(part, find, deeper: 0)
                .ToString()
                .Replace(
                    "<table>",
                    Markup
                        .Of(
                            $"""<div class="mr-scroll" tabindex="0" role="region" aria-label="{title}"><table class="mr-table" data-density="tight">"""
                        )
                        .ToString(),
                    StringComparison.Ordinal
                )
                .Replace("</table>", "</table></div>", StringComparison.Ordinal)
        );
}
