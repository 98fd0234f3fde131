using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library;

/// <summary>Links to what has a page of its own in the reference work.</summary>
internal static class Links
{
    // More than this is a list, and lists have their own pages.
    private const int Most = 6;

    public static Link To(Criterion criterion) =>
        new($"{criterion.Id} {criterion.Title}", Addresses.Criterion(criterion.Id), criterion.Lang);

    public static Link To(Right right) => new(right.Name, Addresses.Right(right.Id), right.Lang);

    public static Link To(Principle principle) =>
        new(principle.Name, Addresses.Principle(principle.Slug), principle.Lang);

    public static Link To(Role role) => new(role.Name, Addresses.Role(role.Slug), role.Lang);

    public static Link To(Area area) => new(area.Name, Addresses.LibraryArea(area.Id), area.Lang);

    public static Link To(Characteristic one) =>
        new($"{one.Id} {one.Name}", Addresses.Characteristic(one.Id), one.Lang);

    public static Link To(Instrument instrument) =>
        new(instrument.Title, Addresses.Instrument(instrument.Id), instrument.Lang);

    public static Link To(CoreTask task) =>
        new(task.Name, Addresses.CoreTask(task.Slug), task.Lang);

    public static Link To(Method method) =>
        new(method.Title, Addresses.Method(method.Id), method.Lang);

    public static Link To(Tool tool) => new(tool.Title, Addresses.Tool(tool.Id), tool.Lang);

    public static Link To(Example example) =>
        new(example.Title, Addresses.Example(example.Id), example.Lang);

    public static Link To(Framework list) =>
        new(list.Title, Addresses.Checklist(list.Id), list.Lang);

    public static Link To(GuidedPath path) => new(path.Title, Addresses.Path(path.Id), path.Lang);

    public static Link To(Term term) => new(term.Word, Addresses.Term(term.Id), term.Lang);

    public static IEnumerable<Link> GoalsOnMap(IEnumerable<string> goals) =>
        goals.Select(one => new Link(one, Addresses.Perspective($"mal-{one}")));

    public static IEnumerable<Link> ChildRightsOnMap(IEnumerable<string> articles) =>
        articles.Select(one => new Link(one, Addresses.Perspective($"CRC-{one}")));

    /// <summary>To what a longer text links to.</summary>
    public static Link? Find(ContentItem item) =>
        item switch
        {
            Criterion criterion => To(criterion),
            Right right => To(right),
            Tool tool => To(tool),
            Method method => To(method),
            Example example => To(example),
            Framework list => To(list),
            _ => null,
        };

    /// <summary>To anything that has a page of its own.</summary>
    public static Link? Of(ContentItem item) =>
        item switch
        {
            Role role => To(role),
            Area { Role: not null } area => To(area),
            Characteristic one => To(one),
            Principle principle => To(principle),
            Instrument instrument => To(instrument),
            CoreTask task => To(task),
            Term term => To(term),
            Criterion { Characteristic: null } => null,
            _ => Find(item),
        };

    /// <summary>A group of “Hör ihop med”; when there are many, the first ones and the way to all.</summary>
    public static RelatedGroup Group(string title, IEnumerable<Link> links, Link? all = null)
    {
        var every = links.ToList();
        return every.Count <= Most + 1
            ? new RelatedGroup(title, every)
            : new RelatedGroup(title, all is null ? every[..Most] : [.. every[..Most], all]);
    }
}
