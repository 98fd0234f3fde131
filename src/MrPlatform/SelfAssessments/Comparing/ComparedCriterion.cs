using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments.Comparing;

/// <summary>What has become of a criterion between two rounds.</summary>
public enum Course
{
    Up,
    Down,
    Still,
    WithoutLevel,
    New,
    Gone,
}

/// <summary>
/// One criterion in two rounds. <c>Earlier</c> is what it was in the earlier round's framework version: itself, another code, or several that
/// have become one. Of several, the lower median of their levels is the level it had.
/// </summary>
public sealed record ComparedCriterion(
    Criterion? Later,
    IReadOnlyList<Criterion> Earlier,
    Rating Before,
    Rating Now
)
{
    /// <summary>Two levels or more is a step to explain.</summary>
    public const int BigStep = 2;

    public Criterion Criterion => Later ?? Earlier[0];

    /// <summary>Null unless there is a level both times.</summary>
    public int? Steps =>
        Before.Level is { } before && Now.Level is { } now ? now.Level - before.Level : null;

    public bool IsBig => Steps is { } steps && Math.Abs(steps) >= BigStep;

    public Course Course =>
        Later is null ? Course.Gone
        : Earlier.Count == 0 ? Course.New
        : Steps switch
        {
            null => Course.WithoutLevel,
            > 0 => Course.Up,
            < 0 => Course.Down,
            _ => Course.Still,
        };

    /// <summary>The codes it had, when they are others than the one it has.</summary>
    public IEnumerable<string> OtherCodes =>
        Later is null || (Earlier is [var same] && same.Id == Later.Id)
            ? []
            : Earlier.Select(c => c.Id);
}

/// <summary>The answers of one round as compared: the framework version it is pinned to, and the rating of each criterion it asked.</summary>
public sealed record RatedRound(Framework Framework, IReadOnlyDictionary<string, Rating> Ratings)
{
    /// <summary>In the later version's reading order, what is gone last.</summary>
    public IReadOnlyList<ComparedCriterion> Since(RatedRound earlier)
    {
        var cameFrom = (
            from was in earlier.Framework.Criteria
            where earlier.Ratings.ContainsKey(was.Id)
            from now in Framework.LivesOnIn(was.Id, earlier.Framework.Version)
            where Ratings.ContainsKey(now.Id)
            select (Was: was, Now: now)
        ).ToLookup(pair => pair.Now.Id, pair => pair.Was, StringComparer.Ordinal);
        var carriedOn = cameFrom.SelectMany(g => g).Select(c => c.Id).ToHashSet();
        return
        [
            .. Framework
                .Criteria.Where(c => Ratings.ContainsKey(c.Id))
                .Select(c => new ComparedCriterion(
                    c,
                    [.. cameFrom[c.Id]],
                    Together(cameFrom[c.Id].Select(was => earlier.Ratings[was.Id])),
                    Ratings[c.Id]
                )),
            .. earlier
                .Framework.Criteria.Where(c =>
                    earlier.Ratings.ContainsKey(c.Id) && !carriedOn.Contains(c.Id)
                )
                .Select(c => new ComparedCriterion(
                    null,
                    [c],
                    earlier.Ratings[c.Id],
                    Rating.Unanswered
                )),
        ];
    }

    private static Rating Together(IEnumerable<Rating> ratings) =>
        Tally.Sum(ratings.Select(Tally.One)).Whole;
}
