namespace MrPlatform.RightsFramework;

/// <summary>
/// A set of criteria to rate oneself against, in one version. A version never changes once published: an answer is
/// pinned to the version it was given against.
/// </summary>
public sealed class Framework : ContentItem
{
    /// <summary>The framework for human rights; the others are checklists.</summary>
    public const string HumanRights = "mr";

    /// <summary>The checklist for joined-up governance, after the EU agency FRA's five areas.</summary>
    public const string JoinedUp = "fra-joined-up";

    private Dictionary<string, Criterion>? byId;

    public required string Version { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    public string? Note { get; init; }

    public required IReadOnlyList<Area> Areas
    {
        get;
        init
        {
            field = value;
            foreach (var area in value)
                area.Framework = this;
        }
    }

    /// <summary>The few that anyone may try without an account, in the order they are asked.</summary>
    public IReadOnlyList<TrialQuestion> Trial { get; init; } = [];

    public IReadOnlyList<Change> Changes { get; init; } = [];

    public IReadOnlyList<Moved> Moved { get; init; } = [];

    /// <summary>In reading order: role, area, characteristic.</summary>
    public IReadOnlyList<Criterion> Criteria =>
        field ??= [.. Areas.SelectMany(area => area.Criteria)];

    /// <summary>True when some of the criteria make a startpaket.</summary>
    public bool HasStarter => Criteria.Any(criterion => criterion.Starter);

    public Criterion? FindCriterion(string id) =>
        (
            byId ??= Criteria.ToDictionary(criterion => criterion.Id, StringComparer.Ordinal)
        ).GetValueOrDefault(id);

    /// <summary>
    /// The criteria of this version that one of an earlier version lives on in: itself unless it has been moved since, none when it was
    /// taken away.
    /// </summary>
    public IReadOnlyList<Criterion> LivesOnIn(string code, string version)
    {
        var moved = Moved.Where(m => m.From == code && IsLater(m.Since, version)).ToList();
        if (moved.Count > 0)
            return [.. moved.SelectMany(m => m.To).Distinct()];
        return FindCriterion(code) is { } same ? [same] : [];
    }

    private static bool IsLater(string version, string than) =>
        System.Version.Parse(version) > System.Version.Parse(than);
}

/// <summary>
/// A criterion to try without an account, and the goal a first plan sets for it: a sentence where those whose right it is are the subject.
/// </summary>
public sealed record TrialQuestion(Criterion Criterion, string Goal);

/// <summary>What a version of a framework changed.</summary>
public sealed record Change(string Version, DateOnly Date, string Text);

/// <summary>Which criteria an older one lives on in.</summary>
public sealed record Moved(string From, IReadOnlyList<Criterion> To, string Since);
