using System.Text.RegularExpressions;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Search;

/// <summary>
/// Reads laws and conventions by name, abbreviation or number, with the place named after them: "KL 6:6", "6 kap. 6 § kommunallagen",
/// "barnkonventionen artikel 12".
/// </summary>
internal sealed partial class LawNames
{
    private readonly List<(string[] Name, string Law)> _names;
    private readonly HashSet<string> _words;

    public LawNames(KnowledgeBase knowledge)
    {
        _names =
        [
            .. knowledge
                .Instruments.SelectMany(i =>
                    new[]
                    {
                        i.Id,
                        i.ShortName,
                        i.Title,
                        i.SwedishTitle,
                        i.SwedishShortName,
                        i.Number,
                    }
                        .OfType<string>()
                        .Select(name => (Name: Words(name), i.Id))
                )
                .Where(n => n.Name.Length > 0)
                .OrderByDescending(n => n.Name.Length),
        ];
        _words = _names
            .Where(n => n.Name.Length == 1)
            .Select(n => n.Name[0])
            .ToHashSet(StringComparer.Ordinal);
    }

    public bool Knows(string word) => _words.Contains(word) || _words.Contains(Definite(word));

    /// <summary>The laws in the question, each with the first place that was named, as the content writes it: "6:6", "12", "13 a".</summary>
    public IEnumerable<(string Law, string? Place)> In(string question)
    {
        var words = Words(question);
        var place = Place(question);
        return _names
            .Where(n => Stands(words, n.Name))
            .Select(n => n.Law)
            .Distinct(StringComparer.Ordinal)
            .Select(law => (law, place));
    }

    private static string? Place(string question)
    {
        if (ChapterAndSection.Match(question) is { Success: true } both)
            return $"{both.Groups["chapter"].Value}:{Tight(both.Groups["section"].Value)}";
        if (Article.Match(question) is { Success: true } article)
            return article.Groups["number"].Value;
        return Section.Match(question) is { Success: true } section
            ? Tight(section.Groups["number"].Value)
            : null;
    }

    // "13a" and "13  a" are written "13 a".
    private static string Tight(string section) =>
        char.IsLetter(section[^1]) ? section[..^1].TrimEnd() + " " + section[^1] : section.Trim();

    private static bool Stands(string[] words, string[] name)
    {
        for (var at = 0; at + name.Length <= words.Length; at++)
            if (words.AsSpan(at, name.Length).SequenceEqual(name))
                return true;
        return false;
    }

    // Kommunallagen and kommunallag, konventionen and konvention are the same name.
    private static string[] Words(string text) =>
        [.. Swedish.Words(text).Select(w => Definite(w.Word))];

    private static string Definite(string word) =>
        word.EndsWith("lag", StringComparison.Ordinal)
        || word.EndsWith("konvention", StringComparison.Ordinal)
            ? word + "en"
        : word.EndsWith("lagens", StringComparison.Ordinal)
        || word.EndsWith("konventionens", StringComparison.Ordinal)
            ? word[..^1]
        : word;

    [GeneratedRegex(
        @"(?<chapter>\d{1,2})\s*(?::|kap\.?(?:itlet)?)\s*(?<section>\d{1,3}(?:\s?[a-h]\b)?)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex ChapterAndSection { get; }

    [GeneratedRegex(
        @"\bart(?:ikel|\.|icle)?\s*(?<number>\d{1,3})\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Article { get; }

    [GeneratedRegex(
        @"(?:§\s*(?<number>\d{1,3}(?:\s?[a-h]\b)?)|(?<number>\d{1,3}(?:\s?[a-h])?)\s*§)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Section { get; }
}
