using MrPlatform.Library.Checklists;
using MrPlatform.RightsFramework;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Overview.Trial;

/// <summary>One goal of the ready-made first plan, with people as the subject, and what to do about it within three months.</summary>
public sealed record FirstGoal(TrialQuestion Question, OwnAnswer Answer, KnowledgeBase Knowledge)
{
    private const int MostExamples = 3;
    private const int MostOwners = 3;

    public Criterion Criterion => Question.Criterion;

    /// <summary>What is not known must be found out before anything else.</summary>
    public bool IsToFindOut => Answer.Mark == Mark.Unknown;

    /// <summary>The level to reach; when nobody knows where one stands, the one where it is decided and in use.</summary>
    public int Next => Answer.Level + 1 ?? 3;

    public IEnumerable<Example> Examples =>
        Knowledge.Neighbours.Of<Example>(Criterion).Take(MostExamples);

    /// <summary>To read where there is no example.</summary>
    public IEnumerable<Tool> Tools => Knowledge.Neighbours.Of<Tool>(Criterion).Take(2);

    public IReadOnlyList<string> Owners => [.. Criterion.Owners.Take(MostOwners)];
}
