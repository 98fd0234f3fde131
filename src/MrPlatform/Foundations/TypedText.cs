using System.Globalization;
using System.Text;

namespace MrPlatform.Foundations;

/// <summary>What people type and paste: the same line ends everywhere, no signs that a file or a picture cannot hold, and empty when nothing of it can be seen.</summary>
public static class TypedText
{
    /// <summary>Letters and symbols by the book, and yet nothing but a gap on the screen (Unicode: Braille blank, Hangul fillers, Khmer inherent vowels).</summary>
    private static readonly HashSet<int> Gaps =
    [
        0x115F,
        0x1160,
        0x17B4,
        0x17B5,
        0x2800,
        0x3164,
        0xFFA0,
    ];

    /// <summary>Null when nothing of it can be seen.</summary>
    public static string? Kept(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var kept = new StringBuilder(text.Length);
        var isSeen = false;
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (!CanBeKept(rune))
                continue;
            kept.Append(rune.ToString());
            isSeen |= IsSeen(rune);
        }
        return isSeen ? kept.ToString() : null;
    }

    /// <summary>How many words there are: something with letters in it between blanks. A number is none.</summary>
    public static int Words(string? text) =>
        text?.Split((char[]?)null)
            .Count(word => word.EnumerateRunes().Any(rune => Rune.IsLetter(rune) && IsSeen(rune)))
        ?? 0;

    // Line and paragraph separators are breaks too, and were made so with the line ends.
    private static bool CanBeKept(Rune rune) =>
        rune.Value is '\n' or '\t'
        || (
            !Rune.IsControl(rune)
            && rune != Rune.ReplacementChar
            && (rune.Value & 0xFFFE) != 0xFFFE
            // What turns the direction of all that follows, on the page and in files: a name from right to left needs no such sign.
            && rune.Value is not (0xFEFF or 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E))
        );

    private static bool IsSeen(Rune rune) =>
        !Rune.IsWhiteSpace(rune)
        && !Gaps.Contains(rune.Value)
        && Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Format
                or UnicodeCategory.Control
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            );
}
