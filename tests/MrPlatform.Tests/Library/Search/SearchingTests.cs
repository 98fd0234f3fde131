using MrPlatform.Library.Search;
using MrPlatform.Tests.Guards;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.Library.Search;

public sealed class SearchingTests
{
    private static readonly SearchLanguages Both = Content.Search;

    [Theory]
    [InlineData("D3.2.1", "Criterion/D3.2.1")]
    [InlineData("d3.2.1", "Criterion/D3.2.1")]
    [InlineData("R15", "Right/R15")]
    [InlineData("KL", "Instrument/KL")]
    [InlineData("kommunallagen", "Instrument/KL")]
    [InlineData("2017:725", "Instrument/KL")]
    [InlineData("barnkonventionen", "Instrument/CRC")]
    [InlineData("bostad", "Right/R15")]
    public void Code_law_and_title_come_first(string question, string first) =>
        Assert.Equal(first, Names(question)[0]);

    [Theory]
    [InlineData("KL 6:6", "KL", "6:6")]
    [InlineData("6 kap. 6 § kommunallagen", "KL", "6:6")]
    [InlineData("barnkonventionen artikel 12", "CRC", "12")]
    [InlineData("Barnkonventionen art. 3", "CRC", "3")]
    [InlineData("skollagen 3 kap 2 §", "SkolL", "3:2")]
    [InlineData("DL 3:16", "DL", "3:16")]
    public void A_place_in_a_law_finds_the_law_and_what_leans_on_the_place(
        string question,
        string law,
        string place
    )
    {
        var hits = Both.Swedish.Find(question).Hits;

        Assert.Contains($"Instrument/{law}", hits.Take(10).Select(Name));
        var leaning = Both.Swedish.Index.Documents.Where(d => d.Places.Contains($"{law} {place}"));
        Assert.Subset(
            hits.Take(leaning.Count() + 10).Select(h => h.Document).ToHashSet(),
            leaning.ToHashSet()
        );
    }

    [Theory]
    [InlineData("ytrandefrihet", "yttrandefrihet")]
    [InlineData("diskriminerng", "diskriminering")]
    [InlineData("funktonsnedsättning", "funktionsnedsättning")]
    public void A_misspelt_word_is_read_as_the_nearest(string written, string read)
    {
        var found = Both.Swedish.Find(written);

        Assert.Equal(read, found.ReadAs);
        Assert.NotEmpty(found.Hits);
        Assert.Null(Both.Swedish.Find(written, exact: true).ReadAs);
    }

    [Fact]
    public void Other_words_for_the_same_thing_are_looked_for_too_and_told()
    {
        var found = Both.Swedish.Find("bostadslösa");

        Assert.Contains("hemlös", found.AlsoLookedFor);
        Assert.Contains("Criterion/V3.1.3", found.Hits.Take(3).Select(Name));
        Assert.Empty(Both.Swedish.Find("bostadslösa", exact: true).AlsoLookedFor);
    }

    [Fact]
    public void The_snippet_marks_the_word_in_its_sentence()
    {
        var found = Both.Swedish.Find("vräkningar");

        var snippet = found.Snippet(found.Hits[0]);

        Assert.Contains(
            snippet,
            p => p.IsHit && p.Text.StartsWith("vräkning", StringComparison.OrdinalIgnoreCase)
        );
        Assert.InRange(snippet.Sum(p => p.Text.Length), 20, 240);
    }

    [Theory]
    [InlineData("housing", "Right/R15")]
    [InlineData("freedom of expression", "Right/R08")]
    public void English_words_find_in_both_languages(string question, string expected)
    {
        Assert.Contains(expected, Names(question).Take(5));
        Assert.Contains(expected, Both.English.Find(question).Hits.Take(5).Select(Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("och att det")]
    [InlineData("\"'<>&%_*()")]
    [InlineData("xyzzy qwertyuiop")]
    public void What_says_nothing_is_answered_calmly(string question) =>
        Assert.NotNull(Both.Swedish.Find(question));

    [Fact]
    public void Everything_in_the_content_is_found_by_its_own_title()
    {
        var lost = Both
            .Swedish.Index.Documents.Where(d =>
                !Both.Swedish.Find(d.Title).Hits.Take(10).Select(h => h.Document).Contains(d)
            )
            .Select(d => $"{d.Kind}/{d.Id} {d.Title}");

        Assert.Empty(lost);
    }

    [Fact]
    public void What_people_ask_for_stands_among_the_first_ten()
    {
        var questions = File.ReadLines(
                Path.Combine(Repository.Root.FullName, "bench", "Searching", "queries.tsv")
            )
            .Where(line => line is [not '#', ..])
            .Select(line => line.Split('\t'))
            .ToList();

        var recall = questions.Average(q =>
        {
            var expected = q[1].Split(' ');
            return expected.Count(Names(q[0]).Take(10).Contains) / (double)expected.Length;
        });

        Assert.True(questions.Count >= 80);
        Assert.True(recall >= 0.95, $"recall@10 is {recall:0.000}");
    }

    private static List<string> Names(string question) =>
        [.. Both.Swedish.Find(question).Hits.Select(Name)];

    private static string Name(SearchHit hit) => $"{hit.Document.Kind}/{hit.Document.Id}";
}
