using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.SelfAssessments;

/// <summary>The framework version a round is pinned to, in the reader's language.</summary>
internal static class FrameworkOfRound
{
    public static Framework FrameworkOf(this Knowledge knowledge, SelfAssessment round) =>
        knowledge.FrameworkOf(round.FrameworkId, round.FrameworkVersion);

    public static Framework FrameworkOf(this Knowledge knowledge, string id, string version) =>
        knowledge.Current.FindFramework(id, version)
        ?? throw new InvalidOperationException(
            $"Ramverket {id} {version} finns inte i kunskapsbasen."
        );

    /// <summary>
    /// Where a criterion can be read about in the reference work as it stands now; null when it has no page there, as in an organisation's
    /// own framework or when it has been taken away.
    /// </summary>
    public static string? PageOf(this KnowledgeBase knowledge, Criterion criterion)
    {
        var framework = knowledge.FindFramework(criterion.Framework.Id);
        return framework is null
            || (
                framework.FindCriterion(criterion.Id) is null
                && framework.Moved.All(m => m.From != criterion.Id || m.To.Count == 0)
            )
                ? null
            : framework == knowledge.HumanRights ? Addresses.Criterion(criterion.Id)
            : $"{Addresses.Checklist(framework.Id)}#{criterion.Id}";
    }
}
