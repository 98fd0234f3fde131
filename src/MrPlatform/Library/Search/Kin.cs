using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Search;

/// <summary>
/// Other words for the same thing: the glossary's synonyms and English terms, and everyday words that people ask with where
/// officials write another.
/// </summary>
internal sealed class Kin
{
    private const int MostForOneWord = 4;
    private readonly Dictionary<string, List<string>> _others = new(StringComparer.Ordinal);
    private readonly SearchIndex _index;

    public Kin(KnowledgeBase knowledge, SearchIndex index)
    {
        _index = index;
        foreach (var term in knowledge.Glossary)
            Tie([
                term.Word,
                term.Swedish,
                .. term.Synonyms.Concat(term.SwedishSynonyms).Select(Plain),
                .. term.English.Split(','),
            ]);
        foreach (var words in EverydayWords.All)
            Tie(words);

        void Tie(IEnumerable<string> words)
        {
            var tied = words
                .Select(w => w.Trim().ToLowerInvariant())
                .Where(w => w.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .ToList();
            foreach (var word in tied.Where(w => !w.Contains(' ', StringComparison.Ordinal)))
            foreach (var other in tied.Where(w => w != word && w.Split(' ').Length <= 3))
                To(Stem(word)).Add(other);
        }
    }

    public bool Knows(string word) => _others.ContainsKey(Stem(word));

    /// <summary>For each word, a few others; never one that was asked for already.</summary>
    public IReadOnlyList<(string For, string Word)> Of(IReadOnlyList<string> words)
    {
        var stems = words.Select(Stem).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. words.SelectMany(word =>
                _others
                    .GetValueOrDefault(Stem(word), [])
                    .Distinct(StringComparer.Ordinal)
                    .Where(other => !stems.Contains(Stem(other)))
                    .Take(MostForOneWord)
                    .Select(other => (word, other))
            ),
        ];
    }

    // As the index itself brings words together, in either language.
    private string Stem(string word) => _index.Stems(word)[0].Stem;

    private List<string> To(string stem)
    {
        if (!_others.TryGetValue(stem, out var list))
            _others[stem] = list = [];
        return list;
    }

    // "närstående (socialtjänstlagen)" says who uses the word; that is not part of it.
    private static string Plain(string synonym) => synonym.Split('(')[0];
}
