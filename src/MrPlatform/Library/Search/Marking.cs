namespace MrPlatform.Library.Search;

/// <summary>Finds the piece of a page's text where the words stand, and marks them.</summary>
internal sealed class Marking
{
    private const int Length = 220;

    private readonly SearchIndex _index;
    private readonly HashSet<string> _stems;

    public Marking(SearchIndex index, IEnumerable<string> words)
    {
        _index = index;
        _stems = words
            .SelectMany(w => w.Split(' '))
            .SelectMany(index.Stems)
            .Select(s => s.Stem)
            .ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlyList<Piece> Snippet(int number)
    {
        var document = _index.Documents[number];
        var (inLead, inBody) = _index.Marks(number);
        var lead = Hits(inLead);
        // Where the title already tells why, the lead says more than a word far down.
        var body = lead.Count > 0 || IsIn(document.Title) ? [] : Hits(inBody);
        return body.Count > 0 ? Cut(document.Body, body) : Cut(document.Lead, lead);
    }

    private bool IsIn(string text) =>
        Swedish
            .Words(text)
            .Any(w =>
                !Swedish.IsSmall(w.Word) && _index.Stems(w.Word).Any(s => _stems.Contains(s.Stem))
            );

    private List<(int At, int Length)> Hits(Marked[] words)
    {
        var hits = new List<(int, int)>();
        foreach (var word in words)
        foreach (var (stem, _) in word.Stems)
            if (_stems.Contains(stem))
            {
                hits.Add((word.At, word.Length));
                break;
            }
        return hits;
    }

    /// <summary>From the sentence of the first hit, so long as fits; the ends fall between words.</summary>
    private static List<Piece> Cut(string text, List<(int At, int Length)> hits)
    {
        var from = 0;
        if (hits.Count > 0 && hits[0].At > Length / 2)
        {
            from = text.LastIndexOfAny(['.', '?', '!', '\n'], hits[0].At) + 1;
            if (hits[0].At - from > Length / 2)
                from = text.IndexOf(' ', hits[0].At - (Length / 3)) + 1;
        }
        while (from < text.Length && char.IsWhiteSpace(text[from]))
            from++;
        var to = text.Length;
        if (text.Length - from > Length)
            to =
                text.LastIndexOf(' ', from + Length) is var space && space > from
                    ? space
                    : from + Length;
        var pieces = new List<Piece>();
        if (from > 0)
            pieces.Add(new("… ", false));
        var at = from;
        foreach (var (start, length) in hits.Where(h => h.At >= from && h.At + h.Length <= to))
        {
            pieces.Add(new(text[at..start], false));
            pieces.Add(new(text.Substring(start, length), true));
            at = start + length;
        }
        pieces.Add(new(text[at..to], false));
        if (to < text.Length)
            pieces.Add(new(" …", false));
        return pieces;
    }
}
