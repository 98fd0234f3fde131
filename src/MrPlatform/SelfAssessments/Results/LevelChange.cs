using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Comparing;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>How one criterion's level moved since the previous concluded round. Only criteria with a level both times are compared.</summary>
public sealed record LevelChange(Criterion Criterion, Maturity Before, Maturity Now)
{
    public int Steps => Now.Level - Before.Level;

    public static IReadOnlyList<LevelChange> Between(RatedRound before, RatedRound now) =>
        [
            .. now.Since(before)
                .Where(c => c.Steps is not null)
                .Select(c => new LevelChange(
                    c.Criterion,
                    c.Before.Level!.Value,
                    c.Now.Level!.Value
                )),
        ];
}
