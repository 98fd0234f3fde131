using Microsoft.Extensions.Localization;
using MrPlatform.Library.Reading;
using MrPlatform.RightsFramework;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Text;

namespace MrPlatform.Library.Examples;

/// <summary>An example as it is read: its text in chapters, its questions apart, and what it hangs together with.</summary>
public sealed record ExampleView(
    Example Example,
    Article Article,
    IReadOnlyList<RelatedGroup> Related,
    bool IsOld
)
{
    /// <summary>The heading of the questions in every example; a test holds the content to it.</summary>
    public const string Questions = "Att fundera på";

    public Chapter? Reflection => Article.Find(Questions);

    /// <param name="example">One of the knowledge base's.</param>
    /// <param name="article">Its text.</param>
    /// <param name="content">The knowledge base it is read in.</param>
    /// <param name="today">Decides whether it is old.</param>
    /// <param name="t">The words of the groups.</param>
    internal static ExampleView Of(
        Example example,
        Article article,
        KnowledgeBase content,
        DateOnly today,
        IStringLocalizer<LibraryWords> t
    ) => new(example, article, [.. Groups(example, content, t)], example.IsOldOn(today));

    private static IEnumerable<RelatedGroup> Groups(
        Example example,
        KnowledgeBase content,
        IStringLocalizer<LibraryWords> t
    ) =>
        [
            new(t["Kriterier"], [.. content.Neighbours.Of<Criterion>(example).Select(Links.To)]),
            new(
                t["Verktyg och metoder"],
                [
                    .. content.Neighbours.Of<Tool>(example).Select(Links.To),
                    .. content.Neighbours.Of<Method>(example).Select(Links.To),
                ]
            ),
            new(
                t["Kärnuppdrag"],
                [
                    .. content
                        .Neighbours.Sharing<Criterion, CoreTask>(example)
                        .Take(3)
                        .Select(Links.To),
                ]
            ),
            new(t["Vägar"], [.. content.Neighbours.Of<GuidedPath>(example).Select(Links.To)]),
            new(t["Fler exempel"], [.. More(example, content).Select(Links.To)]),
        ];

    private static IEnumerable<Example> More(Example example, KnowledgeBase content) =>
        content
            .Neighbours.Of<Example>(example)
            .Concat(content.Neighbours.Sharing<Criterion, Example>(example))
            .Concat(content.Neighbours.Sharing<Right, Example>(example))
            .Distinct()
            // What is shown before it is published stands beside its own published self.
            .Where(one => one.Id != example.Id)
            .Take(4);
}
