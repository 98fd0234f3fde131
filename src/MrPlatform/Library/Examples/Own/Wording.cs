using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Examples.Own;

/// <summary>How an example reads: its text and its sources.</summary>
public sealed record Wording(ExampleText Text, IReadOnlyList<SourceNote> Sources)
{
    public bool IsWhole => Text.IsWhole && Sources.Count > 0;

    public bool ReadsLike(Wording other) =>
        Text == other.Text && Sources.SequenceEqual(other.Sources);

    /// <summary>One part as a person reads it: codes by their names, each source on a line.</summary>
    public string Part(TextPart part, KnowledgeBase content, Phrases phrases) =>
        part switch
        {
            TextPart.Title => Text.Title,
            TextPart.Summary => Text.Summary,
            TextPart.Operation => Text.Operation,
            TextPart.Years => Text.Years,
            TextPart.Outcome => Text.Outcome is { } outcome ? phrases.Outcome(outcome) : "",
            TextPart.Problem => Text.Problem,
            TextPart.Done => Text.Done,
            TextPart.How => Text.How,
            TextPart.Result => Text.Result,
            TextPart.OtherValues => Text.OtherValues,
            TextPart.Hard => Text.Hard,
            TextPart.Questions => Text.Questions,
            TextPart.Roles => Names(Text.Roles, content.Roles, one => (one.Code, one.Name)),
            TextPart.Principles => Names(
                Text.Principles,
                content.Principles,
                one => (one.Id, one.Name)
            ),
            TextPart.Rights => Names(Text.Rights, content.Rights, one => (one.Id, one.Name)),
            TextPart.Criteria => Names(
                Text.Criteria,
                content.Criteria,
                one => (one.Id, $"{one.Id} {one.Title}")
            ),
            _ => string.Join(
                '\n',
                Sources.Select(one =>
                    $"{one.Note}, {one.Address}{(one.Date is { } date ? $", {Phrases.Day(date)}" : "")}"
                )
            ),
        };

    private static string Names<T>(
        string codes,
        IEnumerable<T> all,
        Func<T, (string Code, string Name)> named
    )
    {
        var chosen = ExampleText.Codes(codes);
        return string.Join(
            '\n',
            all.Select(named).Where(one => chosen.Contains(one.Code)).Select(one => one.Name)
        );
    }
}

/// <summary>One part of an example in two wordings that are not the same.</summary>
public sealed record PartDifference(TextPart Part, string Before, string After)
{
    public static IReadOnlyList<PartDifference> Between(
        Wording before,
        Wording after,
        KnowledgeBase content,
        Phrases phrases
    ) =>
        [
            .. Enum.GetValues<TextPart>()
                .Select(part => new PartDifference(
                    part,
                    before.Part(part, content, phrases),
                    after.Part(part, content, phrases)
                ))
                .Where(one => one.Before != one.After),
        ];
}

/// <summary><c>_SideBySide</c>: what differs, part by part; with <see cref="Kept"/> the reader chooses one of the two for each part.</summary>
public sealed record SideBySide(
    string Before,
    string After,
    IReadOnlyList<PartDifference> Parts,
    IReadOnlyDictionary<string, string>? Kept = null
)
{
    /// <summary>Tells several on one page apart.</summary>
    public string Key { get; init; } = "1";
}
