using System.Diagnostics;
using System.Globalization;
using MrPlatform.Library.Search;
using MrPlatform.RightsFramework;

namespace MrPlatform.Bench.Searching;

/// <summary>
/// How well the search finds: for each question, how many of the pages that ought to be among the first ten are (recall@10), and how far down
/// the first of them stands (MRR). And what a question costs beside one full-text question to SQLite over the same texts.
/// </summary>
internal static class MeasureSearch
{
    private const int First = 10;

    public static void Run(Knowledge knowledge)
    {
        var build = Stopwatch.StartNew();
        var search = new SearchLanguages(knowledge).Swedish;
        Console.WriteLine(
            $"{search.Index.Documents.Count} pages, index made in {build.ElapsedMilliseconds} ms"
        );
        var questions = Questions().ToList();
        var (recall, rank) = (0.0, 0.0);
        foreach (var (asked, expected) in questions)
        {
            var hits = search.Find(asked).Hits.Take(First).Select(Name).ToList();
            var found = expected.Count(hits.Contains);
            var first = hits.FindIndex(expected.Contains);
            recall += (double)found / expected.Length;
            rank += first < 0 ? 0 : 1.0 / (first + 1);
            if (found < expected.Length)
                Console.WriteLine(
                    $"  {asked}: lacks {string.Join(' ', expected.Except(hits))}; first {string.Join(' ', hits.Take(4))}"
                );
        }
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{questions.Count} questions: recall@10 {recall / questions.Count:0.000}, MRR {rank / questions.Count:0.000}"
            )
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"p50 {Median(questions, q => Ask(search, q)):0.000} ms; one FTS5 question {FullText.Median(search.Index.Documents, questions.Select(q => q.Asked)):0.000} ms"
            )
        );
    }

    // As the page asks: with the pieces of text for the first twenty.
    private static void Ask(MrPlatform.Library.Search.Searching search, string question)
    {
        var found = search.Find(question);
        foreach (var hit in found.Hits.Take(20))
            found.Snippet(hit);
    }

    private static double Median(
        IReadOnlyList<(string Asked, string[])> questions,
        Action<string> ask
    )
    {
        var times = new List<double>();
        for (var round = 0; round < 20; round++)
            foreach (var (asked, _) in questions)
            {
                var began = Stopwatch.GetTimestamp();
                ask(asked);
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        times.RemoveRange(0, times.Count / 2);
        times.Sort();
        return times[times.Count / 2];
    }

    private static string Name(SearchHit hit) => $"{hit.Document.Kind}/{hit.Document.Id}";

    private static IEnumerable<(string Asked, string[] Expected)> Questions() =>
        File.ReadLines(Path.Combine(Folders.Repository, "bench", "Searching", "queries.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(parts => (parts[0], parts[1].Split(' ')));
}
