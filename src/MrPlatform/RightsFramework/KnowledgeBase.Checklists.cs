namespace MrPlatform.RightsFramework;

// The checklists beside the framework for human rights.
public sealed partial class KnowledgeBase
{
    /// <summary>The checklist a statement stands in.</summary>
    public Framework ChecklistOf(Criterion statement) =>
        Checklists.First(list => list.Criteria.Contains(statement));

    /// <summary>The tool or method that a statement leads to.</summary>
    public ContentItem? GuideOf(Criterion statement) =>
        statement.Guide is not { } guide
            ? null
            : (ContentItem?)Methods.FirstOrDefault(one => one.Id == guide)
                ?? Tools.FirstOrDefault(one => one.Id == guide);

    /// <summary>The statements that lead to a tool or a method, or that it names itself.</summary>
    public IEnumerable<Criterion> StatementsOf(ContentItem guide) =>
        Checklists
            .SelectMany(list => list.Criteria)
            .Where(one =>
                GuideOf(one) == guide || (guide is Tool tool && tool.ChecklistItems.Contains(one))
            );
}
