using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Search;

/// <summary>A page that was found.</summary>
public sealed record SearchHit(SearchDocument Document, double Score)
{
    /// <summary>Its place in the index.</summary>
    internal int Number { get; init; }
}

/// <summary>A piece of text, marked when it is what was looked for.</summary>
public readonly record struct Piece(string Text, bool IsHit);

/// <summary>What was found: best first, with what else was looked for and what the words were read as.</summary>
public sealed record Found(
    string Question,
    IReadOnlyList<SearchHit> Hits,
    IReadOnlyList<string> AlsoLookedFor,
    string? ReadAs
)
{
    internal Marking? Marking { get; init; }

    /// <summary>The piece of a page's text that shows why it was found.</summary>
    public IReadOnlyList<Piece> Snippet(SearchHit hit) => Marking?.Snippet(hit.Number) ?? [];
}

/// <summary>Looks things up in one language's index: by code, by place in a law, and by words with their kin.</summary>
public sealed class Searching(SearchIndex index, KnowledgeBase knowledge)
{
    private const double ForCode = 1_000;
    private const double ForLaw = 60;
    private const double ForPlace = 30;
    private const double ForKin = 0.55;
    private const int MostWords = 12;

    private readonly Kin _kin = new(knowledge, index);
    private readonly LawNames _laws = new(knowledge);
    private readonly Spelling _spelling = new(index);

    public SearchIndex Index => index;

    /// <param name="question">As typed; anything over twelve words is left out.</param>
    /// <param name="exact">Only the words themselves: no other words for the same thing and no corrected spelling.</param>
    public Found Find(string question, bool exact = false)
    {
        var scores = new Dictionary<int, double>();
        AddCodes(question, scores);
        AddLaws(question, scores);
        var (words, readAs) = Words(question, exact);
        var kin = exact ? [] : _kin.Of(words);
        AddWords(words, kin, scores);
        var looked = words.Concat(kin.Select(k => k.Word)).ToList();
        return new(
            question,
            [
                .. scores
                    .OrderByDescending(s => s.Value)
                    .ThenBy(s => index.Documents[s.Key].Kind)
                    .ThenBy(s => index.Documents[s.Key].Title, StringComparer.Ordinal)
                    .Select(s => new SearchHit(index.Documents[s.Key], s.Value) { Number = s.Key }),
            ],
            [.. kin.Select(k => k.Word).Distinct(StringComparer.Ordinal)],
            readAs
        )
        {
            Marking = new(index, looked),
        };
    }

    /// <summary>Up to eight titles and words that begin with, or have a word that begins with, what is being typed.</summary>
    public IReadOnlyList<string> Suggest(string begun) => new Suggestions(index).For(begun);

    private void AddCodes(string question, Dictionary<int, double> scores)
    {
        foreach (var (word, _, _) in Swedish.Words(question))
            if (index.ByCode.TryGetValue(word, out var number))
                Add(scores, number, ForCode);
    }

    private void AddLaws(string question, Dictionary<int, double> scores)
    {
        foreach (var (law, place) in _laws.In(question))
            for (var number = 0; number < index.Documents.Count; number++)
            {
                var document = index.Documents[number];
                if (document.Kind == SearchKind.Instrument && document.Id == law)
                    Add(scores, number, place is null ? ForLaw : ForLaw / 2);
                else if (place is not null && document.Places.Contains($"{law} {place}"))
                    Add(scores, number, ForPlace);
            }
    }

    private void AddWords(
        IReadOnlyList<string> words,
        IReadOnlyList<(string For, string Word)> kin,
        Dictionary<int, double> scores
    )
    {
        if (words.Count == 0)
            return;
        var met = new Dictionary<int, double>();
        var sums = new Dictionary<int, double>();
        foreach (var word in words)
        {
            var best = new Dictionary<int, (double Score, double Met)>();
            Weigh(word, 1, best);
            foreach (var (_, other) in kin.Where(k => k.For == word))
                Weigh(other, ForKin, best);
            foreach (var (document, (score, share)) in best)
            {
                sums[document] = sums.GetValueOrDefault(document) + score;
                met[document] = met.GetValueOrDefault(document) + share;
            }
        }
        // A page that has all the words goes before one that has a single word often.
        foreach (var (document, sum) in sums)
            Add(scores, document, sum * Math.Pow(met[document] / words.Count, 1.5));
    }

    private void Weigh(string word, double share, Dictionary<int, (double Score, double Met)> best)
    {
        // Kin may be more than one word: all of them count together.
        foreach (var one in word.Split(' '))
        foreach (var (stem, weight) in index.Stems(one))
        foreach (var (document, score) in index.Of(stem))
        {
            var (before, met) = best.GetValueOrDefault(document);
            best[document] = (
                before + (score * weight * share),
                Math.Max(met, weight == 1 ? share : share * 0.8)
            );
        }
    }

    /// <summary>The words to look for; those that are nowhere to be found are read as the nearest that is.</summary>
    private (IReadOnlyList<string> Words, string? ReadAs) Words(string question, bool exact)
    {
        var all = Swedish
            .Words(question)
            .Select(w => w.Word)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var carrying = all.Where(w => !Swedish.IsSmall(w)).Take(MostWords).ToList();
        var words = new List<string>();
        var read = false;
        foreach (var word in carrying.Count > 0 ? carrying : all)
        {
            if (!exact && !Known(word) && _spelling.Nearest(word) is { } nearest)
            {
                words.Add(nearest);
                read = true;
            }
            else
                words.Add(word);
        }
        return (words, read ? string.Join(' ', words) : null);
    }

    private bool Known(string word)
    {
        if (word.Length < 4 || word.Any(char.IsAsciiDigit) || _kin.Knows(word) || _laws.Knows(word))
            return true;
        var stems = index.Stems(word);
        return index.Knows(stems[0].Stem)
            || (
                stems.Count > 2
                && stems.Skip(1).All(part => part.Stem.Length > 3 && index.Knows(part.Stem))
            );
    }

    private static void Add(Dictionary<int, double> scores, int document, double score) =>
        scores[document] = scores.GetValueOrDefault(document) + score;
}
