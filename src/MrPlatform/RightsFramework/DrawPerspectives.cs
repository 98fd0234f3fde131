namespace MrPlatform.RightsFramework;

/// <summary>Sets out the viewpoints of the perspective map and the links that criteria and rights give at one end.</summary>
internal sealed class DrawPerspectives(
    KnowledgeBase content,
    IReadOnlyCollection<Subject> subjects,
    Func<Viewpoint, Viewpoint> point,
    Action<Viewpoint, Viewpoint> tie
)
{
    private const string ChildConvention = "CRC";

    // What is not there is a fault in the content, told where it stands; here it must only not hide the others.
    private readonly Dictionary<string, Subject> _subjects = subjects.ToDictionary(one => one.Id);

    public void All()
    {
        foreach (var subject in _subjects.Values)
            point(
                subject.Id.StartsWith(ChildConvention, StringComparison.Ordinal)
                    ? Child(subject)
                    : Goal(subject)
            );
        foreach (var area in JoinedUp.Areas)
            Area(area);
        foreach (var right in content.Rights)
            Tie(right);
        foreach (var criterion in content.Criteria)
            Tie(criterion);
    }

    private Framework JoinedUp => content.FindFramework(Framework.JoinedUp)!;

    private void Tie(Right right)
    {
        var here = point(Of(right));
        foreach (var article in Articles(right.References))
            tie(here, article);
        foreach (var goal in Goals(right.GlobalGoals.Concat(right.GlobalTargets)))
            tie(here, goal);
    }

    private void Tie(Criterion criterion)
    {
        var here = point(
            new(Perspective.Criterion, criterion.Id, criterion.Id, criterion.Title, criterion)
        );
        foreach (var right in criterion.Rights)
            tie(here, point(Of(right)));
        foreach (var article in Articles(criterion.Basis?.References ?? []))
            tie(here, article);
        foreach (var article in criterion.Crosswalk.ChildRightsArticles.SelectMany(Child))
            tie(here, article);
        foreach (var goal in Goals(criterion.Crosswalk.GlobalTargets))
            tie(here, goal);
        foreach (var statement in criterion.Crosswalk.JoinedUp.Select(JoinedUp.FindCriterion))
            if (statement is not null)
                tie(here, Area(statement.Area));
    }

    private static Viewpoint Of(Right right) =>
        new(Perspective.Right, right.Id, right.Id, right.Name, right);

    private Viewpoint Area(Area area) =>
        point(new(Perspective.JoinedUp, $"samordnad-{area.Id}", area.Id, area.Name, Item: null));

    private IEnumerable<Viewpoint> Articles(IEnumerable<Reference> references) =>
        references
            .Where(one =>
                one.Instrument.Kind is InstrumentKind.Treaty or InstrumentKind.Declaration
            )
            .SelectMany(one =>
                one.Instrument.Id is ChildConvention ? Child(one.At) : [Article(one)]
            );

    private Viewpoint Article(Reference place) =>
        point(
            new(
                Perspective.Article,
                $"{place.Instrument.Id}-{place.At.Replace(' ', '-')}",
                $"{place.Instrument.Id} {place.At}",
                $"{place.Instrument.ShortName}, {Citation.Of([place], content.Language)}",
                place.Instrument
            )
        );

    // "12.2" is a paragraph of article 12.
    private IEnumerable<Viewpoint> Child(string at) =>
        Known($"{ChildConvention}-{at.Split('.')[0]}").Select(Child);

    private Viewpoint Child(Subject subject) =>
        point(
            new(
                Perspective.ChildRight,
                subject.Id,
                subject.Id[(ChildConvention.Length + 1)..],
                subject.About,
                content.Instruments.First(one => one.Id == ChildConvention)
            )
        );

    // Whoever works for a target works for its goal.
    private IEnumerable<Viewpoint> Goals(IEnumerable<string> targets) =>
        targets
            .SelectMany(target => new[] { target.Split('.')[0], target })
            .Distinct(StringComparer.Ordinal)
            .SelectMany(Known)
            .Select(Goal);

    private Viewpoint Goal(Subject subject) =>
        point(
            new(Perspective.GlobalGoal, $"mal-{subject.Id}", subject.Id, subject.About, Item: null)
        );

    private IEnumerable<Subject> Known(string id) =>
        _subjects.TryGetValue(id, out var subject) ? [subject] : [];
}
