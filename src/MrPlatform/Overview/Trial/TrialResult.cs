using MrPlatform.Library.Checklists;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Overview.Trial;

/// <summary>
/// What ten answers say at once: law that is not met first, what is in place, what is missing, what nobody knows, and a first plan.
/// No sum and no grade. The levels are what one person says; what evidence would carry is told beside.
/// </summary>
public sealed class TrialResult(OwnAnswers answers, KnowledgeBase knowledge)
{
    private const int GoalsInPlan = 3;

    public OwnAnswers Answers => answers;

    public IReadOnlyList<OwnAnswer> LawBelowThree =>
        [.. answers.All.Where(one => one.IsLaw && one.IsLow).OrderBy(one => one.Mark)];

    public IReadOnlyList<OwnAnswer> OtherGaps =>
        [.. answers.All.Where(one => !one.IsLaw && one.IsLow).OrderBy(one => one.Mark)];

    public IReadOnlyList<OwnAnswer> Strengths => [.. answers.All.Where(one => one.Level >= 3)];

    public IReadOnlyList<OwnAnswer> Unknown =>
        [.. answers.All.Where(one => one.Mark == Mark.Unknown)];

    /// <summary>The three that weigh most: law below level 3, then the lowest, then what one must find out, then what can grow.</summary>
    public IReadOnlyList<FirstGoal> Plan =>
        [
            .. knowledge
                .HumanRights.Trial.Select(question =>
                    (question, answer: answers[question.Criterion.Id])
                )
                .Where(one => Weight(one.answer) is not null)
                .OrderBy(one => Weight(one.answer))
                .ThenBy(one => one.answer.Mark)
                .Take(GoalsInPlan)
                .Select(one => new FirstGoal(one.question, one.answer, knowledge)),
        ];

    /// <summary>All that was asked, what weighs most first and what nobody answered last.</summary>
    public IEnumerable<OwnAnswer> ByWeight =>
        answers.All.OrderBy(one => Weight(one) ?? int.MaxValue).ThenBy(one => one.Mark);

    /// <summary>One strip for each role: what the picture shows, and the same numbers in words.</summary>
    public IEnumerable<Strip> Roles =>
        from role in knowledge.Roles
        let own = answers.All.Where(one => one.Criterion.Role == role).ToList()
        select new Strip(
            role.Name,
            Addresses.Role(role.Slug),
            [.. own.Select(one => one.Mark)],
            own.Count(one => one.IsGiven),
            own.Count
        );

    private static int? Weight(OwnAnswer answer) =>
        answer switch
        {
            { IsLow: true, IsLaw: true } => 0,
            { IsLow: true } => 1,
            { Mark: Mark.Unknown, IsLaw: true } => 2,
            { Mark: Mark.Unknown } => 3,
            { Level: 3 } => 4,
            _ => null,
        };
}
