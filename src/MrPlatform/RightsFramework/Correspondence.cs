namespace MrPlatform.RightsFramework;

/// <summary>
/// What a criterion in one framework rests on in another, as the content says it. A checklist's statement names the criteria it rests on;
/// read the other way it is the same pairs. That a criterion also names a statement which does not rest on it says only that they touch.
/// </summary>
public static class Correspondence
{
    /// <summary>The criteria of the other framework that a level here can be drawn from, in reading order.</summary>
    public static IReadOnlyList<Criterion> RestsOn(this Criterion criterion, Framework other) =>
        [.. other.Criteria.Where(one => Names(criterion, one) || Names(one, criterion))];

    /// <summary>Those that touch the same thing in the other framework without carrying a level.</summary>
    public static IReadOnlyList<Criterion> AlsoTouches(this Criterion criterion, Framework other) =>
        [
            .. other
                .Criteria.Except(criterion.RestsOn(other))
                .Where(one => Mentions(criterion, one) || Mentions(one, criterion)),
        ];

    private static bool Names(Criterion statement, Criterion criterion) =>
        statement.Crosswalk.Criteria.Any(c =>
            c.Id == criterion.Id && c.Framework.Id == criterion.Framework.Id
        );

    private static bool Mentions(Criterion criterion, Criterion statement) =>
        statement.Framework.Id == Framework.JoinedUp
        && criterion.Crosswalk.JoinedUp.Contains(statement.Id, StringComparer.Ordinal);
}
