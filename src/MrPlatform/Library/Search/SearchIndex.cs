using System.Collections.Frozen;

namespace MrPlatform.Library.Search;

/// <summary>
/// Everything that can be found in one language, made once and never changed. A word weighs by how rare it is, by which part of a page it
/// stands in and by how much text that part has (BM25 over parts); the parts of a compound weigh less than the whole word.
/// </summary>
public sealed class SearchIndex
{
    private const double Saturation = 1.2;
    private const double ByLength = 0.6;
    private const double OfCompound = 0.45;

    private static readonly double[] Weights = [1, 2.2, 4, 6];

    private readonly FrozenDictionary<string, List<(int Document, double Weight)>> _postings;
    private readonly FrozenDictionary<string, (string Stem, double Weight)[]> _stems;
    private readonly MarkedPage?[] _marks;
    private readonly Compounds _compounds;
    private readonly bool _english;

    internal SearchIndex(IReadOnlyList<SearchDocument> documents, bool english)
    {
        Documents = documents;
        _marks = new MarkedPage?[documents.Count];
        _english = english;
        var words = documents
            .SelectMany(d => d.Parts)
            .SelectMany(p => Swedish.Words(p.Text))
            .Select(w => w.Word)
            .Where(w => !Swedish.IsSmall(w))
            .CountBy(w => w, StringComparer.Ordinal)
            .ToList();
        Vocabulary = words
            .Where(w => w.Key.Length > 3 && w.Key.All(char.IsLetter))
            .ToFrozenDictionary(w => w.Key, w => w.Value, StringComparer.Ordinal);
        _compounds = new(words.Where(w => w.Value > 1).Select(w => Swedish.Stem(w.Key)));
        _stems = words.ToFrozenDictionary(w => w.Key, w => Analyse(w.Key), StringComparer.Ordinal);
        _postings = Post();
        ByCode = documents
            .Index()
            .Where(d => d.Item.Code is not null)
            .DistinctBy(d => d.Item.Code, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(d => d.Item.Code!, d => d.Index, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<SearchDocument> Documents { get; }

    /// <summary>Code → place in <see cref="Documents"/>.</summary>
    internal FrozenDictionary<string, int> ByCode { get; }

    /// <summary>Whole words as written, and how often: for what was misspelt and for suggestions.</summary>
    internal FrozenDictionary<string, int> Vocabulary { get; }

    /// <summary>The words of a page's lead and body that may be marked, each with all it is looked for by. Made when first shown.</summary>
    internal MarkedPage Marks(int document) =>
        _marks[document] ??= new(Marks(Documents[document].Lead), Marks(Documents[document].Body));

    /// <summary>What a word is looked for by: its stem first, then what it is made of.</summary>
    internal IReadOnlyList<(string Stem, double Weight)> Stems(string word) =>
        _stems.TryGetValue(word, out var known) ? known : Analyse(word);

    internal bool Knows(string stem) => _postings.ContainsKey(stem);

    /// <summary>What a stem gives each page that has it.</summary>
    internal IEnumerable<(int Document, double Score)> Of(string stem)
    {
        if (!_postings.TryGetValue(stem, out var found))
            return [];
        var rare = Math.Log(1 + ((Documents.Count - found.Count + 0.5) / (found.Count + 0.5)));
        return found.Select(f =>
            (f.Document, rare * f.Weight * (Saturation + 1) / (f.Weight + Saturation))
        );
    }

    private Marked[] Marks(string text) =>
        [
            .. Swedish
                .Words(text)
                .Where(w => !Swedish.IsSmall(w.Word))
                .Select(w => new Marked(w.At, w.Length, Stems(w.Word))),
        ];

    private (string Stem, double Weight)[] Analyse(string word)
    {
        var stem = Stem(word);
        return
        [
            (stem, 1),
            .. _compounds
                .Parts(word)
                .Where(part => part != stem)
                .Distinct(StringComparer.Ordinal)
                .Select(part => (part, OfCompound)),
        ];
    }

    private string Stem(string word) =>
        _english ? Swedish.Stem(Swedish.EnglishStem(word)) : Swedish.Stem(word);

    private FrozenDictionary<string, List<(int, double)>> Post()
    {
        var average = new double[Weights.Length];
        var analysed = Documents.Select(Analysed).ToList();
        foreach (var part in Enumerable.Range(0, Weights.Length))
            average[part] = Math.Max(1, analysed.Average(d => (double)d[part].Count));
        var postings = new Dictionary<string, List<(int, double)>>(StringComparer.Ordinal);
        foreach (var (number, parts) in analysed.Index())
        {
            var weights = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var (part, stems) in parts.Index())
            {
                var length = 1 - ByLength + (ByLength * stems.Count / average[part]);
                foreach (var (stem, weight) in stems)
                    weights[stem] =
                        weights.GetValueOrDefault(stem) + (weight * Weights[part] / length);
            }
            foreach (var (stem, weight) in weights)
            {
                if (!postings.TryGetValue(stem, out var list))
                    postings[stem] = list = [];
                list.Add((number, weight));
            }
        }
        return postings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private List<(string Stem, double Weight)>[] Analysed(SearchDocument document)
    {
        var parts = new List<(string, double)>[Weights.Length];
        foreach (var (part, text) in document.Parts)
            parts[(int)part] =
            [
                .. Swedish
                    .Words(text)
                    .Where(w => !Swedish.IsSmall(w.Word))
                    .SelectMany(w => Stems(w.Word)),
            ];
        return parts;
    }
}

/// <summary>A word in a text: where it stands and what it is looked for by.</summary>
internal sealed record Marked(
    int At,
    int Length,
    IReadOnlyList<(string Stem, double Weight)> Stems
);

/// <summary>
/// The words of a page that may be marked. One object, so that readers at the same time see all of it or nothing.
/// </summary>
internal sealed record MarkedPage(Marked[] Lead, Marked[] Body);
