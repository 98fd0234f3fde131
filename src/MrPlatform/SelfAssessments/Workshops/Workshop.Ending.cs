using MrPlatform.Accountability;

namespace MrPlatform.SelfAssessments.Workshops;

// A workshop ends when whoever leads it says so, or by itself when everybody has gone home without saying it.
public sealed partial class Workshop
{
    /// <summary>How long nobody has steered a workshop that everybody has left. A pause over lunch, or a night between two days, is shorter.</summary>
    public static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);

    /// <summary>When it was last steered; null when nobody has done more than start it.</summary>
    public DateTimeOffset? SteeredAt { get; private set; }

    public bool IsForgotten(DateTimeOffset at) =>
        IsOpen && (SteeredAt ?? StartedAt) + Forgotten < at;

    /// <summary>Those who joined by the code come no further, and nobody else gets in.</summary>
    public void End(WorkshopWords words, By by)
    {
        if (!IsOpen)
            return;
        Close(by);
        Happened(Acts.WorkshopEnded, by, SelfAssessmentId, words: words.All);
    }

    /// <summary>Ends what nobody has steered for a day, so that its code does not stay open. What was agreed stands.</summary>
    internal void EndForgotten(WorkshopWords words, By by)
    {
        if (!IsForgotten(by.At))
            return;
        Close(by);
        Happened(Acts.WorkshopForgotten, by, SelfAssessmentId, words: words.All);
    }

    private void Close(By by)
    {
        EndedAt = by.At;
        EndedByName = by.Name;
        TimerEndsAt = null;
        PausedAt = null;
        Version++;
    }

    private void Steered(By by)
    {
        SteeredAt = by.At;
        Version++;
    }
}
