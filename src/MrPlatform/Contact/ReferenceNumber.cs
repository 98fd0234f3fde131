using System.Globalization;
using System.Text.RegularExpressions;

namespace MrPlatform.Contact;

/// <summary>
/// What a message is called between those who write and those who answer: <c>MR-2026-0001-7</c>. The last digit is worked out from the others
/// (Luhn's formula, ISO/IEC 7812-1), so that one wrong digit or two that have changed places are noticed.
/// </summary>
public sealed partial record ReferenceNumber(long Year, long Number)
{
    public override string ToString() => $"MR-{Digits[..4]}-{Digits[4..]}-{Check(Digits)}";

    /// <summary>As somebody writes it, with or without hyphens, letters and zeros in front; null when it cannot be one of ours.</summary>
    public static ReferenceNumber? Read(string? written)
    {
        var match = Pattern.Match(written ?? "");
        if (!match.Success)
            return null;
        var read = new ReferenceNumber(Number(match, "year"), Number(match, "number"));
        return Check(read.Digits) == match.Groups["check"].Value[0] - '0' ? read : null;

        static long Number(Match match, string part) =>
            long.Parse(match.Groups[part].Value, CultureInfo.InvariantCulture);
    }

    private string Digits =>
        string.Create(CultureInfo.InvariantCulture, $"{Year:0000}{Number:0000}");

    /// <summary>Every other digit from the right counts twice; what is missing to a whole ten is the check.</summary>
    private static int Check(string digits) =>
        (
            10
            - digits
                .Reverse()
                .Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 2 : 1))
                .Sum(value => value > 9 ? value - 9 : value) % 10
        ) % 10;

    [GeneratedRegex(
        @"^\s*(?:MR)?[\s-]*(?<year>\d{4})[\s-]*(?<number>\d{4,9})[\s-]*(?<check>\d)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Pattern { get; }
}
