using System.Globalization;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>What of a round a reviewer may read: some of its units, by number in the round, and some of its areas. Null is all.</summary>
public sealed record ReviewScope(IReadOnlyList<long>? Units, IReadOnlyList<string>? Areas)
{
    public static readonly ReviewScope Everything = new(null, null);

    public bool Holds(Area area) => Areas is null || Areas.Contains(area.Id);

    internal string? UnitWords =>
        Units is { Count: > 0 }
            ? string.Join(' ', Units.Select(u => u.ToString(CultureInfo.InvariantCulture)))
            : null;

    internal string? AreaWords => Areas is { Count: > 0 } ? string.Join(' ', Areas) : null;

    internal static ReviewScope Of(string? units, string? areas) =>
        new(
            units?.Split(' ').Select(u => long.Parse(u, CultureInfo.InvariantCulture)).ToList(),
            areas?.Split(' ')
        );
}
