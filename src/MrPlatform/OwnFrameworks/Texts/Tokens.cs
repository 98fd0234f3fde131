namespace MrPlatform.OwnFrameworks.Texts;

/// <summary>
/// The few fixed words of a framework's text: as they stand in a file of the platform's own kind, and as an official writes them in a
/// workbook or a form.
/// </summary>
public static class Tokens
{
    public static readonly IReadOnlyList<(string Token, string Swedish)> Kinds =
    [
        ("decision", "beslut"),
        ("document", "dokument"),
        ("data", "data"),
        ("dialogue", "dialog"),
        ("independent", "oberoende"),
    ];

    public static readonly IReadOnlyList<(string Token, string Swedish)> Bases =
    [
        ("law", "lag"),
        ("ambition", "ambition"),
    ];

    public static readonly IReadOnlyList<(string Token, string Swedish)> AppliesTo =
    [
        ("both", "alla"),
        ("municipality", "kommun"),
        ("region", "region"),
    ];

    public static readonly IReadOnlyList<(string Token, string Swedish)> Scopes =
    [
        ("both", "alla"),
        ("overall", "övergripande"),
        ("committee", "nämnd"),
    ];

    /// <summary>The token for what is written either way; what is neither comes back as it was, to be told of.</summary>
    public static string Read(
        this IReadOnlyList<(string Token, string Swedish)> words,
        string written
    )
    {
        foreach (var (token, swedish) in words)
            if (
                string.Equals(written, token, StringComparison.OrdinalIgnoreCase)
                || string.Equals(written, swedish, StringComparison.OrdinalIgnoreCase)
            )
                return token;
        return written;
    }

    public static string Say(
        this IReadOnlyList<(string Token, string Swedish)> words,
        string token
    ) => words.FirstOrDefault(word => word.Token == token).Swedish ?? token;

    public static bool Has(
        this IReadOnlyList<(string Token, string Swedish)> words,
        string token
    ) => words.Any(word => word.Token == token);

    public static string Choices(this IReadOnlyList<(string Token, string Swedish)> words) =>
        string.Join(", ", words.Select(word => word.Swedish));
}
