using System.Globalization;

namespace MrPlatform.RightsFramework;

/// <summary>
/// Places in one law or convention, written out as one says them: "3 kap. 5 och 16 §§; 6 kap. 2 §", "artikel 12 och 13".
/// In English "Chapter 3, Sections 5 and 16", "Articles 12 and 13".
/// </summary>
public static class Citation
{
    // Numbers and their signs must not part at the end of a line.
    private const char Hard = '\u00a0';

    public static string Of(IEnumerable<Reference> places) =>
        Of(places, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <param name="language">"sv" or "en".</param>
    public static string Of(IEnumerable<Reference> places, string language)
    {
        var all = places.ToList();
        if (all.Count == 0)
            return "";
        var english = language is "en";
        return all[0].Instrument.IsSwedishLaw ? Sections(all, english) : Articles(all, english);
    }

    private static string Sections(List<Reference> places, bool english) =>
        string.Join(
            "; ",
            places
                .Select(Split)
                .GroupBy(place => place.Chapter)
                .Select(chapter => Chapter(chapter, english))
        );

    private static string Chapter(
        IGrouping<string, (string Chapter, string Section)> chapter,
        bool english
    )
    {
        var sections = chapter
            .Select(place => place.Section)
            .Where(section => section.Length > 0)
            .ToList();
        if (sections.Count == 0)
            return english ? $"Chapter{Hard}{chapter.Key}" : $"{chapter.Key}{Hard}kap.";
        var listed = And(sections, english);
        if (english)
            return (chapter.Key.Length > 0 ? $"Chapter{Hard}{chapter.Key}, " : "")
                + $"Section{(sections.Count > 1 ? "s" : "")}{Hard}{listed}";
        return (chapter.Key.Length > 0 ? $"{chapter.Key}{Hard}kap.{Hard}" : "")
            + $"{listed}{Hard}{(sections.Count > 1 ? "§§" : "§")}";
    }

    private static string Articles(List<Reference> places, bool english)
    {
        var own = places.Where(place => !IsProtocol(place.At)).Select(place => place.At).ToList();
        var protocols = places
            .Where(place => IsProtocol(place.At))
            .Select(place => Protocol(place.At, english));
        IEnumerable<string> articles =
            own.Count == 0
                ? []
                :
                [
                    (
                        english
                            ? own.Count > 1
                                ? "Articles"
                                : "Article"
                            : "artikel"
                    )
                        + Hard
                        + And(own, english),
                ];
        return string.Join("; ", articles.Concat(protocols));
    }

    // "3:5" is chapter 3, section 5; "13 a" is section 13 a of a law without chapters; "2 kap." is a whole chapter.
    private static (string Chapter, string Section) Split(Reference place) =>
        place.At.Split(':') switch
        {
            [var chapter, var section] => (chapter, section.Replace(' ', Hard)),
            [var whole] when whole.EndsWith(" kap.", StringComparison.Ordinal) => (whole[..^5], ""),
            _ => ("", place.At.Replace(' ', Hard)),
        };

    private static bool IsProtocol(string at) => at is ['P', ..];

    private static string Protocol(string at, bool english)
    {
        var parts = at[1..].Split('-', 2);
        return english
            ? $"Protocol{Hard}{parts[0]}, Article{Hard}{parts[^1]}"
            : $"tilläggsprotokoll{Hard}{parts[0]}, artikel{Hard}{parts[^1]}";
    }

    private static string And(List<string> numbers, bool english) =>
        numbers.Count < 2
            ? numbers[0]
            : string.Join(", ", numbers.SkipLast(1)) + (english ? " and " : " och ") + numbers[^1];
}
