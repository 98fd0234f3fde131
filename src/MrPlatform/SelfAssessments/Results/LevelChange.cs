using MrPlatform.Foundations;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>How one criterion's level moved since the previous concluded round. Only criteria with a level both times are compared.</summary>
public sealed record LevelChange(Criterion Criterion, Maturity Before, Maturity Now)
{
    public int Steps => Now.Level - Before.Level;

    public static IReadOnlyList<LevelChange> Between(
        IEnumerable<CriterionResult> before,
        IEnumerable<CriterionResult> now
    )
    {
        var earlier = before.ToDictionary(
            r => r.Criterion.Id,
            r => r.Level,
            StringComparer.Ordinal
        );
        return
        [
            .. now.Where(r =>
                    r.Level is not null && earlier.GetValueOrDefault(r.Criterion.Id) is not null
                )
                .Select(r => new LevelChange(
                    r.Criterion,
                    earlier[r.Criterion.Id]!.Value,
                    r.Level!.Value
                )),
        ];
    }
}
