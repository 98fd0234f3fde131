using System.Globalization;

namespace MrPlatform.Library.Search;

/// <summary>What somebody may be about to write: titles first, then words of our texts, the most used first.</summary>
internal sealed class Suggestions(SearchIndex index)
{
    private const int Most = 8;

    public IReadOnlyList<string> For(string begun)
    {
        var start = begun.Trim().ToLower(CultureInfo.InvariantCulture);
        if (start.Length < 2)
            return [];
        var titles = index
            .Documents.Where(d => d.Title.Length <= 60)
            .Select(d => (d.Title, Place: Place(d.Title, start)))
            .Where(t => t.Place >= 0)
            .OrderBy(t => t.Place)
            .ThenBy(t => t.Title.Length)
            .Select(t => t.Title);
        var words = index
            .Vocabulary.Where(w => w.Value > 1 && w.Key.StartsWith(start, StringComparison.Ordinal))
            .OrderByDescending(w => w.Value)
            .ThenBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => w.Key);
        return [.. titles.Concat(words).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most)];
    }

    // 0 when the title begins so, 1 when a word in it does.
    private static int Place(string title, string start) =>
        title.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? 0
        : title.Contains(" " + start, StringComparison.OrdinalIgnoreCase) ? 1
        : -1;
}
