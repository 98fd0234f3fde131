using System.Text;

namespace MrPlatform.OwnFrameworks.Texts;

/// <summary>
/// How lists are written in one cell or one field: a line for each. Evidence has its kind and a colon first, "beslut: protokoll". Also what
/// every written text goes through: the same line ends everywhere, and no signs that a file cannot hold.
/// </summary>
internal static class Cells
{
    private static readonly char[] BetweenCodes = [' ', ',', ';', '\n', '\t'];

    public static string Tidy(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            if (
                rune.Value is '\n' or '\t'
                || (
                    !Rune.IsControl(rune)
                    && rune != Rune.ReplacementChar
                    && rune.Value is not (0xFFFE or 0xFFFF or 0x2028 or 0x2029 or 0xFEFF)
                )
            )
                kept.Append(rune.ToString());
        return kept.ToString().Trim();
    }

    public static string? TidyOrNone(string? text) =>
        Tidy(text) is { Length: > 0 } kept ? kept : null;

    /// <summary>As <see cref="Tidy"/>, on one line.</summary>
    public static string OneLine(string? text) =>
        string.Join(
            ' ',
            Tidy(text)
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        );

    public static IReadOnlyList<string> Lines(string? text) =>
        Tidy(text)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static IReadOnlyList<string> Codes(string? text) =>
        Tidy(text)
            .Split(
                BetweenCodes,
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            );

    public static IReadOnlyList<EvidenceText> Evidence(string? text) =>
        [.. Lines(text).Select(OnePiece)];

    public static string Write(IEnumerable<EvidenceText> evidence) =>
        string.Join('\n', evidence.Select(one => $"{Tokens.Kinds.Say(one.Kind)}: {one.Text}"));

    // Without a colon there is no kind, which the check tells of.
    private static EvidenceText OnePiece(string line) =>
        line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            ? new(Tokens.Kinds.Read(line[..colon].Trim()), line[(colon + 1)..].Trim())
            : new("", line);
}
