namespace MrPlatform.SelfAssessments.Truths;

/// <summary>
/// An outcome as somebody or something has told it: of a criterion, for one unit of the round or (without a unit) the whole organisation. The
/// measure is the indicator or the observation; the reason says in words why it is weighed so.
/// </summary>
public sealed record Outcome(
    string Criterion,
    Guid? RatingUnitId,
    OutcomeSignal Signal,
    OutcomeGround Ground
);

/// <summary>What an outcome rests on.</summary>
public sealed record OutcomeGround(
    string Measure,
    string Source,
    DateOnly ObservedOn,
    string Reason
);

/// <summary>
/// Somewhere outcomes come from. Entered by hand is one; indicators can be another. Where several tell of the same criterion and unit, the one
/// registered first stands: what a person has weighed goes before what is computed.
/// </summary>
public interface IOutcomeSignals
{
    /// <summary>What is known now about a round's criteria, or about one of them. At most one for each criterion and unit.</summary>
    Task<IReadOnlyList<Outcome>> Of(
        SelfAssessment round,
        string? criterion,
        CancellationToken stop
    );
}
