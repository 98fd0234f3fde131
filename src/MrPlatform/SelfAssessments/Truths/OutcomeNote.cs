using MrPlatform.Accountability;

namespace MrPlatform.SelfAssessments.Truths;

/// <summary>
/// An outcome entered by hand. Never changed: what is entered later for the same criterion and unit stands, and the earlier can still be read.
/// In a concluded round it is a correction, and says why.
/// </summary>
public sealed class OutcomeNote
{
    public const int LongestMeasure = 200;
    public const int LongestReason = 1000;

    private OutcomeNote() { }

    internal OutcomeNote(SelfAssessment round, Outcome told, string? correction, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        SelfAssessmentId = round.Id;
        RatingUnitId = told.RatingUnitId;
        Criterion = told.Criterion;
        Signal = told.Signal;
        Measure = told.Ground.Measure.Trim();
        Source = told.Ground.Source.Trim();
        ObservedOn = told.Ground.ObservedOn;
        Reason = told.Ground.Reason.Trim();
        Correction = correction?.Trim();
        EnteredAt = by.At;
        EnteredById = by.PersonId;
        EnteredByName = by.Name;
    }

    public Guid Id { get; private set; }

    public Guid SelfAssessmentId { get; private set; }

    public Guid? RatingUnitId { get; private set; }

    public string Criterion { get; private set; } = "";

    public OutcomeSignal Signal { get; private set; }

    public string Measure { get; private set; } = "";

    public string Source { get; private set; } = "";

    public DateOnly ObservedOn { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>Why it was corrected, when the round was concluded already.</summary>
    public string? Correction { get; private set; }

    public DateTimeOffset EnteredAt { get; private set; }

    public Guid? EnteredById { get; private set; }

    public string EnteredByName { get; private set; } = "";

    public Outcome Outcome =>
        new(Criterion, RatingUnitId, Signal, new(Measure, Source, ObservedOn, Reason));
}
