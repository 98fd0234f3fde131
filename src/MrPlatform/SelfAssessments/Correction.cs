using MrPlatform.Accountability;

namespace MrPlatform.SelfAssessments;

/// <summary>A recorded change of a locked answer: who, when, why, and the answer as it stood before.</summary>
public sealed class Correction
{
    private Correction() { }

    internal Correction(Guid selfAssessmentId, Answer before, string reason, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        SelfAssessmentId = selfAssessmentId;
        AnswerId = before.Id;
        Reason = reason;
        At = by.At;
        ByName = by.Name;
        StateBefore = before.State;
        ClaimedBefore = before.ClaimedLevel;
        ShownBefore = before.Level;
        MotivationBefore = before.Motivation;
        ExplanationBefore = before.Explanation;
    }

    public Guid Id { get; private set; }

    public Guid SelfAssessmentId { get; private set; }

    public Guid AnswerId { get; private set; }

    public string Reason { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public string ByName { get; private set; } = "";

    public AnswerState StateBefore { get; private set; }

    public long? ClaimedBefore { get; private set; }

    public long? ShownBefore { get; private set; }

    public string? MotivationBefore { get; private set; }

    public string? ExplanationBefore { get; private set; }

    /// <summary>The shown answer as it stood before the correction.</summary>
    public Rating Before => Rating.Of(StateBefore, ShownBefore);
}
