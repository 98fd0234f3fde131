using MrPlatform.SelfAssessments.Lived;

namespace MrPlatform.SelfAssessments.Truths;

/// <summary>
/// What was lived and what had come of it when the round was concluded, for a unit or (without one) the organisation. What is answered or told
/// later never changes it; an outcome can be corrected, by a recorded act.
/// </summary>
public sealed class FrozenTruth
{
    private FrozenTruth() { }

    internal FrozenTruth(Guid round, Guid? unit, string criterion, LivedMean? lived)
    {
        Id = Guid.CreateVersion7();
        SelfAssessmentId = round;
        RatingUnitId = unit;
        Criterion = criterion;
        LivedTenths = lived?.Tenths;
        LivedCount = lived?.Count;
    }

    public Guid Id { get; private set; }

    public Guid SelfAssessmentId { get; private set; }

    public Guid? RatingUnitId { get; private set; }

    public string Criterion { get; private set; } = "";

    public long? LivedTenths { get; private set; }

    public long? LivedCount { get; private set; }

    public OutcomeSignal? Signal { get; private set; }

    public string? Measure { get; private set; }

    public string? Source { get; private set; }

    public DateOnly? ObservedOn { get; private set; }

    public string? Reason { get; private set; }

    public LivedMean? Lived => LivedTenths is { } tenths ? new(tenths, LivedCount!.Value) : null;

    public Outcome? Outcome =>
        Signal is { } signal
            ? new(
                Criterion,
                RatingUnitId,
                signal,
                new(Measure!, Source!, ObservedOn!.Value, Reason!)
            )
            : null;

    internal FrozenTruth With(Outcome? outcome)
    {
        Signal = outcome?.Signal;
        Measure = outcome?.Ground.Measure;
        Source = outcome?.Ground.Source;
        ObservedOn = outcome?.Ground.ObservedOn;
        Reason = outcome?.Ground.Reason;
        return this;
    }
}
