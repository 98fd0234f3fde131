using MrPlatform.Foundations;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments;

/// <summary>Visad nivå = the lower of what is claimed and what the best evidence carries. The cap never stops anyone from saving.</summary>
public static class ShownLevel
{
    public static Maturity Of(Maturity claimed, IEnumerable<Evidence> evidence, DateOnly day) =>
        Maturity.Lower(claimed, Carried(evidence, day));

    public static Maturity Carried(IEnumerable<Evidence> evidence, DateOnly day) =>
        evidence.Aggregate(
            Maturity.Of(EvidenceCeiling.WithoutEvidence),
            (best, piece) => piece.Carries(day) > best ? piece.Carries(day) : best
        );

    /// <summary>The first day after <paramref name="day"/> when the shown level sinks because evidence grows old; null when it never does.</summary>
    public static DateOnly? SinksOn(
        Maturity claimed,
        IReadOnlyCollection<Evidence> evidence,
        DateOnly day
    )
    {
        var now = Of(claimed, evidence, day);
        return evidence
            .Select(e => e.FreshThrough.AddDays(1))
            .Where(d => d > day)
            .Order()
            .Select(d => (DateOnly?)d)
            .FirstOrDefault(d => Of(claimed, evidence, d!.Value) < now);
    }
}
