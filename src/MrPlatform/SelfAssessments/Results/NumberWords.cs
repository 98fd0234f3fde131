using System.Globalization;
using MrPlatform.Ui;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>Numbers up to twelve in words, for sentences that carry a result; digits after that.</summary>
internal static class NumberWords
{
    private static readonly string[] Swedish =
    [
        "noll",
        "ett",
        "två",
        "tre",
        "fyra",
        "fem",
        "sex",
        "sju",
        "åtta",
        "nio",
        "tio",
        "elva",
        "tolv",
    ];
    private static readonly string[] English =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    public static string InWords(this int number)
    {
        var words = Language.IsEnglish ? English : Swedish;
        return number >= 0 && number < words.Length
            ? words[number]
            : number.ToString("N0", CultureInfo.CurrentCulture);
    }

    /// <summary>With a capital, first in a sentence.</summary>
    public static string FirstInWords(this int number)
    {
        var words = number.InWords();
        return char.ToUpper(words[0], CultureInfo.CurrentCulture) + words[1..];
    }
}
