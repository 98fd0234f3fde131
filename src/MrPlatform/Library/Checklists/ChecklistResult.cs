using MrPlatform.RightsFramework;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Checklists;

/// <summary>The answers in one part of a checklist.</summary>
public sealed record AnsweredArea(Area Area, IReadOnlyList<OwnAnswer> Answers)
{
    public int At(Mark mark) => Answers.Count(one => one.Mark == mark);

    public int Given => Answers.Count(one => one.IsGiven);
}

/// <summary>Something to read next, and the statements among the gaps that lead to it.</summary>
public sealed record NextReading(ContentItem Guide, IReadOnlyList<Criterion> Statements);

/// <summary>
/// What somebody's own answers to a checklist say: part by part, what is in place, what is missing, what nobody knows, and what to read
/// next. No sum, no grade; vet inte is a gap in knowledge and never a nought.
/// </summary>
public sealed class ChecklistResult(
    Framework list,
    OwnAnswers answers,
    bool onlyMine,
    KnowledgeBase knowledge
)
{
    private const int MostToRead = 5;

    public IReadOnlyList<AnsweredArea> Areas { get; } =
    [
        .. list
            .Areas.Select(area => new AnsweredArea(
                area,
                [
                    .. area
                        .Criteria.Where(one => !onlyMine || one.Personal)
                        .Select(one => answers[one.Id]),
                ]
            ))
            .Where(area => area.Answers.Count > 0),
    ];

    public IReadOnlyList<OwnAnswer> All => [.. Areas.SelectMany(area => area.Answers)];

    public IReadOnlyList<OwnAnswer> Strengths => [.. All.Where(one => one.Level >= 3)];

    /// <summary>Lowest first, in the order of the list.</summary>
    public IReadOnlyList<OwnAnswer> Gaps =>
        [.. All.Where(one => one.IsLow).OrderBy(one => one.Mark)];

    public IReadOnlyList<OwnAnswer> Unknown => [.. All.Where(one => one.Mark == Mark.Unknown)];

    /// <summary>The tools and methods that most gaps lead to; those of the lowest answers first among equals.</summary>
    public IReadOnlyList<NextReading> Next =>
        [
            .. Gaps.Concat(Unknown)
                .GroupBy(one => knowledge.GuideOf(one.Criterion))
                .Where(group => group.Key is not null)
                .Select(group => new NextReading(
                    group.Key!,
                    [.. group.Select(one => one.Criterion)]
                ))
                .OrderByDescending(reading => reading.Statements.Count)
                .Take(MostToRead),
        ];
}
