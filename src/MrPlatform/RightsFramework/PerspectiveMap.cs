namespace MrPlatform.RightsFramework;

/// <summary>
/// Perspektivkartan: criterion, right, convention, Agenda 2030, joined-up governance and the rights of the child as ways to see the
/// same work. Every link can be followed from both ends.
/// </summary>
public sealed class PerspectiveMap
{
    private readonly Dictionary<string, Viewpoint> _points = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Viewpoint, HashSet<Viewpoint>> _links = [];

    internal PerspectiveMap(KnowledgeBase content, IReadOnlyCollection<Subject> subjects)
    {
        new DrawPerspectives(content, subjects, Point, Tie).All();
        Points = _points.Values.ToLookup(one => one.Perspective);
    }

    /// <summary>Each perspective with all there is to look from, in the order of the content.</summary>
    public ILookup<Perspective, Viewpoint> Points { get; }

    public Viewpoint? Find(string? key) => key is null ? null : _points.GetValueOrDefault(key);

    /// <summary>All that hangs together with it, one perspective at a time, what is named directly first.</summary>
    public IEnumerable<(Viewpoint Point, Bond Bond)> From(
        Viewpoint point,
        Perspective perspective
    ) =>
        Points[perspective]
            .Where(other => other != point)
            .Select(other => (other, Bond: Between(point, other)))
            .Where(one => one.Bond is not null)
            .Select(one => (one.other, one.Bond!.Value))
            .OrderBy(one => one.Value);

    /// <summary>The nearest way from one to the other; the same in both directions.</summary>
    public Bond? Between(Viewpoint one, Viewpoint other)
    {
        if (Of(one).Contains(other))
            return Bond.Direct;
        // Two of a kind always have something in common; that says nothing.
        if (one.Perspective == other.Perspective)
            return null;
        if (ShareOne(Perspective.Criterion, one, other))
            return Bond.ThroughCriterion;
        // What a right rests on says something about conventions; between the rest it would tie all to all.
        return (IsArticle(one) || IsArticle(other)) && ShareOne(Perspective.Right, one, other)
            ? Bond.ThroughRight
            : null;
    }

    private bool ShareOne(Perspective between, Viewpoint one, Viewpoint other) =>
        one.Perspective != between
        && other.Perspective != between
        && Of(one).Any(middle => middle.Perspective == between && Of(other).Contains(middle));

    private static bool IsArticle(Viewpoint point) =>
        point.Perspective is Perspective.Article or Perspective.ChildRight;

    private HashSet<Viewpoint> Of(Viewpoint point) => _links.GetValueOrDefault(point) ?? [];

    private Viewpoint Point(Viewpoint point) =>
        _points.TryGetValue(point.Key, out var known) ? known : _points[point.Key] = point;

    private void Tie(Viewpoint one, Viewpoint other)
    {
        Add(one, other);
        Add(other, one);
    }

    private void Add(Viewpoint from, Viewpoint to)
    {
        if (!_links.TryGetValue(from, out var known))
            _links[from] = known = [];
        known.Add(to);
    }
}
