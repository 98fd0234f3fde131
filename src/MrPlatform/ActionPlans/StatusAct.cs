using MrPlatform.Accountability;

namespace MrPlatform.ActionPlans;

/// <summary>One word on how a measure goes: what, when, by whom, and what they wrote. Never changed.</summary>
public sealed class StatusAct
{
    private StatusAct() { }

    internal StatusAct(
        Measure measure,
        MeasureStatus status,
        string? text,
        DateOnly? newDay,
        Guid? evidenceId,
        By by
    )
    {
        EvidenceId = evidenceId;
        Id = GrowingId.Next(by.At);
        MeasureId = measure.Id;
        (Told, Before) = (measure, measure.Status);
        Status = status;
        Text = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        DayBefore = newDay is null ? null : measure.DueOn;
        NewDay = newDay;
        (At, ById, ByName) = (by.At, by.PersonId, by.Name);
    }

    public Guid Id { get; private set; }

    public Guid MeasureId { get; private set; }

    /// <summary>The measure that was told about, and what was said of it before: known while the act is made, and not kept.</summary>
    internal Measure? Told { get; }

    internal MeasureStatus Before { get; }

    public MeasureStatus Status { get; private set; }

    public string? Text { get; private set; }

    /// <summary>When the day was moved: what it was, and what it became.</summary>
    public DateOnly? DayBefore { get; private set; }

    public DateOnly? NewDay { get; private set; }

    /// <summary>The piece of evidence it rests on.</summary>
    public Guid? EvidenceId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = "";
}

/// <summary>What somebody has told about what a measure changed, and for whom. Never changed; the latest stands.</summary>
public sealed class EffectNote
{
    private EffectNote() { }

    internal EffectNote(
        Measure measure,
        EffectSeen seen,
        string text,
        string? value,
        Guid? evidenceId,
        By by
    )
    {
        EvidenceId = evidenceId;
        Id = GrowingId.Next(by.At);
        MeasureId = measure.Id;
        Seen = seen;
        Text = text;
        Value = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
        (At, ById, ByName) = (by.At, by.PersonId, by.Name);
    }

    public Guid Id { get; private set; }

    public Guid MeasureId { get; private set; }

    public EffectSeen Seen { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>The measured value, as the indicator gives it.</summary>
    public string? Value { get; private set; }

    /// <summary>The piece of evidence it rests on.</summary>
    public Guid? EvidenceId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = "";
}
