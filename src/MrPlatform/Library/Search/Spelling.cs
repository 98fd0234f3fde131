namespace MrPlatform.Library.Search;

/// <summary>The nearest word that our texts have, for one that they have not: one slip in short words, two in long.</summary>
internal sealed class Spelling(SearchIndex index)
{
    public string? Nearest(string word)
    {
        var most = word.Length < 6 ? 1 : 2;
        return index
            .Vocabulary.Where(known =>
                Math.Abs(known.Key.Length - word.Length) <= most && known.Key[0] == word[0]
            )
            .Select(known => (known.Key, known.Value, Slips: Slips(word, known.Key, most)))
            .Where(known => known.Slips <= most)
            .OrderBy(known => known.Slips)
            .ThenByDescending(known => known.Value)
            .ThenBy(known => known.Key, StringComparer.Ordinal)
            .Select(known => known.Key)
            .FirstOrDefault();
    }

    /// <summary>Letters wrong, missing, added or exchanged with the next; more than asked for is told as one more.</summary>
    private static int Slips(string a, string b, int most)
    {
        var rows = new int[3][];
        for (var i = 0; i < 3; i++)
            rows[i] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (two, one, now) = (rows[(i + 1) % 3], rows[(i - 1) % 3], rows[i % 3]);
            now[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                now[j] = Math.Min(Math.Min(now[j - 1], one[j]) + 1, one[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    now[j] = Math.Min(now[j], two[j - 2] + 1);
                least = Math.Min(least, now[j]);
            }
            if (least > most)
                return most + 1;
        }
        return rows[a.Length % 3][b.Length];
    }
}
