using System.Text;
using System.Text.RegularExpressions;

namespace MrPlatform.Library.Reading;

/// <summary>Changes the words of finished markup without touching its tags, or words that already are something: links, headings, tables.</summary>
internal static partial class TextInMarkup
{
    private static readonly string[] LeftAlone =
    [
        "a",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "table",
        "code",
    ];

    public static string Change(string markup, Func<string, string> change)
    {
        var changed = new StringBuilder(markup.Length + 256);
        var inside = 0;
        foreach (Match piece in Pieces().Matches(markup))
        {
            var isTag = piece.Groups["tag"].Success;
            if (isTag && LeftAlone.Contains(piece.Groups["tag"].Value, StringComparer.Ordinal))
                inside += piece.Groups["end"].Success ? -1 : 1;
            changed.Append(isTag || inside > 0 ? piece.Value : change(piece.Value));
        }

        return changed.ToString();
    }

    [GeneratedRegex(
        @"<(?<end>/)?(?<tag>[a-z0-9]+)[^>]*>|[^<]+",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Pieces();
}
