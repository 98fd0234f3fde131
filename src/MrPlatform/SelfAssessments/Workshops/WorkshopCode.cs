using System.Security.Cryptography;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>
/// What opens a workshop for those who take part: eight digits, read aloud in pairs and typed on any phone. No zero, which could be the letter;
/// no letters, since half of them sound alike. 43 million codes, and guessing is counted (<see cref="CodeGuessing"/>).
/// </summary>
public static class WorkshopCode
{
    public const int Length = 8;
    private const string Digits = "123456789";

    public static string New() => RandomNumberGenerator.GetString(Digits, Length);

    /// <summary>The code as typed or said in a chat: spaces, dots and dashes do not count. Null when it cannot be one.</summary>
    public static string? Read(string? typed)
    {
        var code = string.Concat(
            (typed ?? "").Where(sign => !char.IsWhiteSpace(sign) && sign is not ('-' or '.' or '–'))
        );
        return code.Length == Length && code.All(Digits.Contains) ? code : null;
    }

    /// <summary>48 17 52 36</summary>
    public static string InPairs(string code) =>
        string.Join(' ', code.Chunk(2).Select(pair => new string(pair)));
}
