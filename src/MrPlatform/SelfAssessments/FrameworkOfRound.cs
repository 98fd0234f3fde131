using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments;

/// <summary>The framework version a round is pinned to, in the reader's language.</summary>
internal static class FrameworkOfRound
{
    public static Framework FrameworkOf(this Knowledge knowledge, SelfAssessment round) =>
        knowledge.Current.Frameworks.FirstOrDefault(f =>
            f.Id == round.FrameworkId && f.Version == round.FrameworkVersion
        )
        ?? throw new InvalidOperationException(
            $"Ramverket {round.FrameworkId} {round.FrameworkVersion} finns inte i kunskapsbasen."
        );

    public static string? AreaOf(this Knowledge knowledge, string criterion) =>
        knowledge
            .Swedish.Frameworks.Select(f => f.FindCriterion(criterion)?.Area.Id)
            .FirstOrDefault(area => area is not null);
}
