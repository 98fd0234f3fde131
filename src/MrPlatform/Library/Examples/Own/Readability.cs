using System.Text.RegularExpressions;

namespace MrPlatform.Library.Examples.Own;

/// <summary>
/// How heavy a text is to read, by LIX (Björnsson 1968): words per sentence, and how many words in a hundred that have more than
/// six letters.
/// </summary>
public sealed partial record Readability(int Words, int Sentences, int LongWords)
{
    private const int LongestShort = 6;

    /// <summary>Null for a text without words.</summary>
    public int? Lix =>
        Words == 0
            ? null
            : (int)Math.Round(((double)Words / Sentences) + (100.0 * LongWords / Words));

    public static Readability Of(string text)
    {
        var words = WordsIn(text).ToList();
        return new(
            words.Count,
            Math.Max(1, SentencesIn(text).Count()),
            words.Count(word => word.Count(char.IsLetter) > LongestShort)
        );
    }

    /// <summary>A new line ends a sentence too: a heading, a question, an item in a list.</summary>
    public static IEnumerable<string> SentencesIn(string text) =>
        Ends()
            .Split(text)
            .Select(sentence => sentence.Trim())
            .Where(sentence => WordsIn(sentence).Any());

    public static int LengthOf(string sentence) => WordsIn(sentence).Count();

    private static IEnumerable<string> WordsIn(string text) =>
        Word().Matches(text).Select(word => word.Value);

    // "t.ex. barn" goes on; "… barn. Sedan" does not.
    [GeneratedRegex(
        @"(?<=[.!?…]['""”’)]*)\s+(?=['""”(]*[\p{Lu}\d–-])|\n+",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Ends();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
