using MrPlatform.Foundations;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments.Carrying;

/// <summary>How far a round's answers reach for one item of another framework.</summary>
public enum Carries
{
    Level,
    TooFew,
    Nothing,
}

/// <summary>
/// A proposed answer in another framework: the lower median of the shown levels of what the item rests on. The rule for when a median may be
/// said is the same as everywhere: too few answered, and there is no proposal. Only levels carry; the other answers are each one's own.
/// </summary>
public sealed record Proposal(
    Criterion Item,
    IReadOnlyList<(Criterion Criterion, Rating Rating)> RestsOn
)
{
    public Tally Tally { get; } = Tally.Sum(RestsOn.Select(one => Tally.One(one.Rating)));

    public Maturity? Level => Tally.CarriesMedian ? Tally.Median : null;

    public Carries Carries =>
        RestsOn.Count == 0 ? Carries.Nothing
        : Level is null ? Carries.TooFew
        : Carries.Level;

    /// <summary>The criteria whose levels make the proposal.</summary>
    public IEnumerable<string> Codes =>
        RestsOn.Where(one => one.Rating.Level is not null).Select(one => one.Criterion.Id);
}
