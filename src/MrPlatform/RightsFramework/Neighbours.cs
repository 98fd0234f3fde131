namespace MrPlatform.RightsFramework;

/// <summary>
/// What hangs together with what. The content says each link at one end only (an example names its criteria); here it can be
/// followed from both.
/// </summary>
public sealed class Neighbours
{
    private readonly Dictionary<ContentItem, HashSet<ContentItem>> links = [];
    private readonly Dictionary<ContentItem, int> order = [];

    internal Neighbours(KnowledgeBase content)
    {
        foreach (var item in Everything(content))
        {
            order.TryAdd(item, order.Count);
            foreach (var other in NamedBy(item, content))
                Tie(item, other);
        }
    }

    /// <summary>Those of one kind that the item names or that name it, in the order of the content.</summary>
    public IEnumerable<T> Of<T>(ContentItem item)
        where T : ContentItem =>
        links.TryGetValue(item, out var linked)
            ? linked.OfType<T>().OrderBy(one => order.GetValueOrDefault(one))
            : [];

    /// <summary>Those with most neighbours in common with the item, nearest first: two rights that the same criteria ask about.</summary>
    public IEnumerable<T> Sharing<TBetween, T>(ContentItem item)
        where TBetween : ContentItem
        where T : ContentItem =>
        Of<TBetween>(item)
            .SelectMany(Of<T>)
            .Where(one => one != item)
            .CountBy(one => one)
            .OrderByDescending(pair => pair.Value)
            .Select(pair => pair.Key);

    private static IEnumerable<ContentItem> Everything(KnowledgeBase content) =>
        [
            .. content.Roles,
            .. content.Principles,
            .. content.Rights,
            .. content.Criteria,
            .. content.Instruments,
            .. content.CoreTasks,
            .. content.Methods,
            .. content.Tools,
            .. content.Examples,
            .. content.Glossary,
            .. content.Checklists,
            .. content.Paths,
        ];

    private static IEnumerable<ContentItem> NamedBy(ContentItem item, KnowledgeBase content) =>
        item switch
        {
            Right right => [.. right.Principles, .. Rules(right.References)],
            Criterion criterion =>
            [
                .. criterion.Rights,
                .. criterion.Principles,
                .. Rules(criterion.Basis?.References ?? []),
            ],
            CoreTask task =>
            [
                task.Role,
                .. task.Rights.Select(one => one.Right),
                .. task.Criteria,
                .. Rules(task.LegalBasis),
            ],
            Method method =>
            [
                .. method.Principles,
                .. method.Rights,
                .. method.Criteria,
                .. Mentioned(method.Mentions, content),
            ],
            Tool tool => [.. tool.Criteria, .. Mentioned(tool.Mentions, content)],
            Example example =>
            [
                .. example.Roles,
                .. example.Principles,
                .. example.Rights,
                .. example.Criteria,
                .. Mentioned(example.Mentions, content),
            ],
            Term term => term.SeeAlso,
            GuidedPath path => [.. path.Items],
            Framework list =>
            [
                .. list.Criteria.Select(content.GuideOf).OfType<ContentItem>(),
                .. list.Criteria.SelectMany(one => one.Crosswalk.Criteria),
            ],
            _ => [],
        };

    private static IEnumerable<Instrument> Rules(IReadOnlyList<Reference> references) =>
        references.Select(reference => reference.Instrument);

    private static IEnumerable<ContentItem> Mentioned(
        IReadOnlyList<Mention> mentions,
        KnowledgeBase content
    ) => mentions.Select(content.Find).OfType<ContentItem>();

    private void Tie(ContentItem one, ContentItem other)
    {
        if (one == other)
            return;
        Add(one, other);
        Add(other, one);
    }

    private void Add(ContentItem from, ContentItem to)
    {
        if (!links.TryGetValue(from, out var known))
            links[from] = known = [];
        known.Add(to);
    }
}
