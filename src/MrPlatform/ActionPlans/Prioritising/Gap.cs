using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;

namespace MrPlatform.ActionPlans.Prioritising;

/// <summary>
/// Brist: something that an assessment (or another source) has found, and that a goal can be set against. The key names it in addresses and stays
/// the same as long as the finding does.
/// </summary>
/// <param name="Reasons">Why it stands here, in the reader's language, weightiest first.</param>
public sealed record Gap(string Key, string Title, IReadOnlyList<string> Reasons, Weight Suggested)
{
    /// <summary>The criterion it is about, when it is about one.</summary>
    public Criterion? Criterion { get; init; }

    /// <summary>The level the organisation is at; null when nobody knows.</summary>
    public int? Level { get; init; }

    /// <summary>Only one unit, by name; null for the whole organisation.</summary>
    public string? Unit { get; init; }

    public bool IsLaw => Suggested.IsLaw;
}

/// <summary>Where shortcomings come from. A new source is one more class and one line in the setup.</summary>
public interface IGaps
{
    /// <summary>The shortcomings that can be set beside each other in one list, for those who plan after a round.</summary>
    Task<IReadOnlyList<Gap>> Of(SelfAssessment round, CancellationToken stop);
}
