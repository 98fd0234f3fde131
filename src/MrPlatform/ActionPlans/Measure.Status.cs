using MrPlatform.Accountability;
using MrPlatform.Foundations;

namespace MrPlatform.ActionPlans;

/// <summary>How far a measure has come, as it was told last.</summary>
public enum MeasureStatus
{
    Planned,

    /// <summary>Påbörjad.</summary>
    Started,

    /// <summary>Försenad, with the reason and often a new day.</summary>
    Delayed,

    /// <summary>Genomförd.</summary>
    Done,

    /// <summary>Avbruten, with the reason.</summary>
    Dropped,
}

/// <summary>What came of a measure that was carried out.</summary>
public enum EffectSeen
{
    /// <summary>What was aimed at changed.</summary>
    Yes,

    /// <summary>Some of it, or for some.</summary>
    Partly,

    /// <summary>Genomfört men ingen effekt: a finding in itself.</summary>
    No,

    /// <summary>Nobody can tell yet.</summary>
    NotYet,
}

public sealed partial class Measure
{
    public MeasureStatus Status { get; private set; }

    /// <summary>The last word on what came of it; null until somebody has told.</summary>
    public EffectSeen? Effect { get; private set; }

    public bool IsOver => Status is MeasureStatus.Done or MeasureStatus.Dropped;

    /// <summary>Somebody has said so, or the day has passed and nobody has said that it is done.</summary>
    public bool IsLate(DateOnly today) =>
        !IsOver && (Status == MeasureStatus.Delayed || DueOn < today);

    /// <summary>Carried out, the day to ask has come or there is none, and nobody has told what changed.</summary>
    public bool AwaitsEffect(DateOnly today) =>
        Status == MeasureStatus.Done && !(EffectOn > today) && Effect is null or EffectSeen.NotYet;

    /// <summary>Tells how it goes. Saying the same again with a new text is a new word on it; a day that has been told stays told.</summary>
    /// <param name="newDay">The day it is now to be ready, when it is late.</param>
    /// <param name="evidence">The piece of evidence it rests on.</param>
    public StatusAct Tell(
        MeasureStatus status,
        string? text,
        DateOnly? newDay,
        By by,
        Guid? evidence = null
    )
    {
        if (status == MeasureStatus.Planned)
            throw new RuleBroken("En åtgärd som har påbörjats kan inte bli planerad igen.");
        if (NeedsReason(Status, status) && string.IsNullOrWhiteSpace(text))
            throw new RuleBroken(WhyMissing(status));
        if (newDay is not null && status != MeasureStatus.Delayed)
            throw new RuleBroken("Ett nytt slutdatum hör till en försening.");
        if (newDay < by.Today)
            throw new RuleBroken("Det nya slutdatumet har redan varit.");
        if (newDay <= DueOn)
            throw new RuleBroken("Det nya slutdatumet är inte senare än det som gäller.");
        var act = new StatusAct(this, status, text, newDay, evidence, by);
        // What is taken up again has not had its effect told: the new work is asked about as the first was.
        if (status != MeasureStatus.Done)
            Effect = null;
        Status = status;
        if (newDay is { } moved)
            MoveDue(moved);
        Moved(by);
        Happened(
            status switch
            {
                MeasureStatus.Started => Acts.MeasureStarted,
                MeasureStatus.Delayed => Acts.MeasureDelayed,
                MeasureStatus.Done => Acts.MeasureDone,
                _ => Acts.MeasureDropped,
            },
            by,
            Id,
            act.Text,
            ("atgard", Title)
        );
        return act;
    }

    /// <summary>The day the effect is measured moves as far, when the new day would else come after it.</summary>
    private void MoveDue(DateOnly day)
    {
        if (EffectOn < day)
            EffectOn = DueOn is { } due
                ? day.AddDays(EffectOn.Value.DayNumber - due.DayNumber)
                : day;
        DueOn = day;
    }

    /// <summary>Så vad förändrades, och för vem?</summary>
    public EffectNote TellEffect(
        EffectSeen seen,
        string text,
        string? value,
        By by,
        Guid? evidence = null
    )
    {
        if (Status != MeasureStatus.Done)
            throw new RuleBroken("Åtgärden är inte genomförd än. Berätta om effekten sedan.");
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleBroken("Skriv vad som förändrades, och för vem.");
        var note = new EffectNote(this, seen, text.Trim(), value, evidence, by);
        Effect = seen;
        Moved(by);
        Happened(Acts.EffectTold, by, Id, words: ("atgard", Title));
        return note;
    }

    /// <summary>Late and dropped always have a reason; so has taking up what was over.</summary>
    public static bool NeedsReason(MeasureStatus from, MeasureStatus to) =>
        to is MeasureStatus.Delayed or MeasureStatus.Dropped
        || from is MeasureStatus.Done or MeasureStatus.Dropped && to != from;

    public static string WhyMissing(MeasureStatus status) =>
        status switch
        {
            MeasureStatus.Delayed => "Skriv varför åtgärden är försenad.",
            MeasureStatus.Dropped => "Skriv varför åtgärden avbryts.",
            _ => "Skriv varför åtgärden tas upp igen.",
        };
}
