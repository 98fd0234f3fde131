using MrPlatform.Accountability;
using MrPlatform.Foundations;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>Ett införande: at least five paper forms, counted and entered at one time. What was entered wrongly is taken back whole, never picked in.</summary>
public sealed class LivedPaper
{
    public const int LongestReason = 1000;

    private LivedPaper() { }

    internal LivedPaper(LivedLink link, long forms, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        LinkId = link.Id;
        Forms = forms;
        EnteredAt = by.At;
        EnteredByName = by.Name;
    }

    public Guid Id { get; private set; }

    public Guid LinkId { get; private set; }

    public long Forms { get; private set; }

    public DateTimeOffset EnteredAt { get; private set; }

    public string EnteredByName { get; private set; } = "";

    public DateTimeOffset? TakenBackAt { get; private set; }

    public string? TakenBackByName { get; private set; }

    public string? TakenBackBecause { get; private set; }

    internal void TakeBack(string because, By by)
    {
        if (TakenBackAt is not null)
            throw new RuleBroken("Införandet är redan taget tillbaka.");
        TakenBackAt = by.At;
        TakenBackByName = by.Name;
        TakenBackBecause = because.Trim();
    }
}
