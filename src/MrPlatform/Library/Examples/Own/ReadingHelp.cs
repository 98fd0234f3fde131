namespace MrPlatform.Library.Examples.Own;

/// <summary>The parts of an example, in the order they are written.</summary>
public enum TextPart
{
    Title,
    Summary,
    Operation,
    Years,
    Outcome,
    Problem,
    Done,
    How,
    Result,
    OtherValues,
    Hard,
    Questions,
    Roles,
    Principles,
    Rights,
    Criteria,
    Sources,
}

/// <summary>Help for whoever writes: how heavy each part is, the longest sentences, and what is still empty.</summary>
public sealed record ReadingHelp(
    IReadOnlyList<(TextPart Part, Readability Read)> Parts,
    Readability Whole,
    IReadOnlyList<(TextPart Part, string Sentence, int Words)> Longest,
    IReadOnlyList<TextPart> Empty,
    bool LacksSources
)
{
    // About where a reader begins to lose the beginning.
    private const int Long = 22;
    private const int MostShown = 3;

    public static ReadingHelp For(SubmittedExample example)
    {
        var text = example.Text;
        var all = new (TextPart Part, string Text)[]
        {
            (TextPart.Summary, text.Summary),
            (TextPart.Problem, text.Problem),
            (TextPart.Done, text.Done),
            (TextPart.How, text.How),
            (TextPart.Result, text.Result),
            (TextPart.OtherValues, text.OtherValues),
            (TextPart.Hard, text.Hard),
            (TextPart.Questions, text.Questions),
        };
        var written = all.Where(one => one.Text.Length > 0).ToList();
        return new(
            [.. written.Select(one => (one.Part, Readability.Of(one.Text)))],
            Readability.Of(string.Join('\n', written.Select(one => one.Text))),
            [
                .. written
                    .SelectMany(one =>
                        Readability
                            .SentencesIn(one.Text)
                            .Select(s => (one.Part, s, Readability.LengthOf(s)))
                    )
                    .Where(one => one.Item3 > Long)
                    .OrderByDescending(one => one.Item3)
                    .Take(MostShown),
            ],
            [.. all.Where(one => one.Text.Length == 0).Select(one => one.Part)],
            example.Sources.Count == 0
        );
    }
}
