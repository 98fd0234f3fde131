namespace MrPlatform.OwnFrameworks.Texts;

/// <summary>What became of a statement between two versions, as far as the words tell.</summary>
public enum Became
{
    Same,
    Reworded,
    Another,
    Several,
    Nothing,
}

/// <summary>One statement of the version before, and what it is suggested to live on in.</summary>
public sealed record SuggestedMove(ItemText From, IReadOnlyList<string> To, Became Became);

/// <summary>
/// Suggests what each statement of the version before lives on in: the one with the same code, else those whose codes begin with it
/// (A1 → A1a, A1b), else a new one that says much the same.
/// </summary>
public static class SuggestMoves
{
    // Of all words in the two, how many stand in both.
    private const double MuchTheSame = 0.5;

    private static readonly char[] BetweenWords =
    [
        ' ',
        ',',
        '.',
        '(',
        ')',
        ':',
        ';',
        '\n',
        '”',
        '"',
        '-',
    ];

    public static IReadOnlyList<SuggestedMove> Between(FrameworkText before, FrameworkText now)
    {
        var known = before.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var kept = now.Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var added = now
            .Items.Where(item => !known.Contains(item.Id))
            .Select(item => (item.Id, Words: WordsOf(item)))
            .ToList();
        return [.. before.Items.Select(was => Suggest(was, kept, added))];
    }

    /// <summary>True when an answer to the one may be an answer to the other: what is asked, and what each level means, is the same.</summary>
    public static bool AskTheSame(ItemText one, ItemText other) =>
        one.Text == other.Text && one.Levels.SequenceEqual(other.Levels, StringComparer.Ordinal);

    private static SuggestedMove Suggest(
        ItemText was,
        Dictionary<string, ItemText> kept,
        List<(string Id, HashSet<string> Words)> added
    )
    {
        if (kept.TryGetValue(was.Id, out var same))
            return new(was, [was.Id], AskTheSame(was, same) ? Became.Same : Became.Reworded);
        var parts = added.Where(item => IsPartOf(was.Id, item.Id)).Select(item => item.Id).ToList();
        if (parts.Count > 0)
            return new(was, parts, parts.Count == 1 ? Became.Another : Became.Several);
        var words = WordsOf(was);
        var nearest = added.OrderByDescending(item => Likeness(words, item.Words)).FirstOrDefault();
        return nearest.Words is not null && Likeness(words, nearest.Words) >= MuchTheSame
            ? new(was, [nearest.Id], Became.Another)
            : new(was, [], Became.Nothing);
    }

    private static bool IsPartOf(string code, string longer) =>
        longer.StartsWith(code, StringComparison.Ordinal)
        && longer.Length > code.Length
        && (longer[code.Length] is '.' or '-' || char.IsAsciiLetterLower(longer[code.Length]));

    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        var both = one.Count(other.Contains);
        return both == 0 ? 0 : (double)both / (one.Count + other.Count - both);
    }

    private static HashSet<string> WordsOf(ItemText item) =>
        item
            .Text.Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
