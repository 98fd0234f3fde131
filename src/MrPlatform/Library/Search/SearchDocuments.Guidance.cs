using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library.Search;

// What helps one do something: methods, tools, checklists and paths.
internal static partial class SearchDocuments
{
    private static SearchDocument Method(Method one, KnowledgeBase all) =>
        new(
            SearchKind.Method,
            one.Id,
            one.Title,
            Addresses.Method(one.Id),
            one.Summary,
            Plain(one.Body)
        )
        {
            Lang = Lang(one, all),
        };

    private static SearchDocument Tool(Tool one, KnowledgeBase all) =>
        new(
            SearchKind.Tool,
            one.Id,
            one.Title,
            Addresses.Tool(one.Id),
            one.Summary,
            Plain(one.Body)
        )
        {
            Lang = Lang(one, all),
        };

    private static SearchDocument Checklist(Framework one, KnowledgeBase all) =>
        new(
            SearchKind.Checklist,
            one.Id,
            one.Title,
            Addresses.Checklist(one.Id),
            one.Description ?? "",
            Lines(
                Lines([.. one.Areas.Select(a => a.Name)]),
                Lines([.. one.Criteria.Select(c => c.Text)])
            )
        )
        {
            Lang = Lang(one, all),
        };

    private static SearchDocument Path(GuidedPath one, KnowledgeBase all) =>
        new(
            SearchKind.Path,
            one.Id,
            one.Title,
            Addresses.Path(one.Id),
            one.Summary,
            Lines([.. one.Steps.SelectMany(s => new[] { s.Title, s.Do })])
        )
        {
            Keywords = [one.Audience],
            Lang = Lang(one, all),
        };
}
