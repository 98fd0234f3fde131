using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>
/// Uppslag: something others do about a criterion, to take in as a measure with one press and then edit. Its own ideas first, then methods and tools that
/// belong to it, then what somebody has done.
/// </summary>
/// <param name="Text">As the measure will say it.</param>
/// <param name="Where">Where to read more, and what that page is called; null for an idea of the criterion itself.</param>
public sealed record Suggestion(string Text, (string Title, string Href)? Where = null)
{
    private const int MostExamples = 3;

    public static IReadOnlyList<Suggestion> For(
        Criterion criterion,
        Knowledge knowledge,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        var content = knowledge.Current;
        return
        [
            .. criterion.Ideas.Select(idea => new Suggestion(idea)),
            .. Guides(criterion, content, t),
            .. content
                .Examples.Where(e => e.Criteria.Any(c => c.Id == criterion.Id))
                .Take(MostExamples)
                .Select(e => new Suggestion(
                    t["Pröva det som {0} gjorde: {1}", e.Organisation, e.Title],
                    (e.Title, Addresses.Example(e.Id))
                )),
        ];
    }

    private static IEnumerable<Suggestion> Guides(
        Criterion criterion,
        KnowledgeBase content,
        IStringLocalizer<ActionPlansWords> t
    ) =>
        content.GuideOf(criterion) switch
        {
            Tool tool => [Of(tool, t)],
            Method method => [Of(method, t)],
            _ =>
            [
                .. content
                    .Methods.Where(m => m.Criteria.Any(c => c.Id == criterion.Id))
                    .Select(m => Of(m, t)),
                .. content
                    .Tools.Where(tool => tool.Criteria.Any(c => c.Id == criterion.Id))
                    .Select(tool => Of(tool, t)),
            ],
        };

    private static Suggestion Of(Tool tool, IStringLocalizer<ActionPlansWords> t) =>
        new(t["Använd verktyget {0}", tool.Title], (tool.Title, Addresses.Tool(tool.Id)));

    private static Suggestion Of(Method method, IStringLocalizer<ActionPlansWords> t) =>
        new(t["Använd metoden {0}", method.Title], (method.Title, Addresses.Method(method.Id)));
}
