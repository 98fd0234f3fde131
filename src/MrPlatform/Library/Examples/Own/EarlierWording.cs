using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Examples.Own;

/// <summary><c>_EarlierWordings</c>: one correction of a published example, with what it changed.</summary>
public sealed record EarlierWording(
    ExampleWording Record,
    IReadOnlyList<PartDifference> Differences
)
{
    /// <summary>Latest first; each against what came after it.</summary>
    public static IReadOnlyList<EarlierWording> Of(
        SubmittedExample example,
        KnowledgeBase content,
        Phrases phrases
    )
    {
        var records = example.EarlierWordings.OrderBy(w => w.ReplacedAt).ThenBy(w => w.Id).ToList();
        return
        [
            .. records
                .Zip(
                    records.Skip(1).Select(w => w.Wording).Append(example.Wording),
                    (record, next) =>
                        new EarlierWording(
                            record,
                            PartDifference.Between(record.Wording, next, content, phrases)
                        )
                )
                .Reverse(),
        ];
    }
}
