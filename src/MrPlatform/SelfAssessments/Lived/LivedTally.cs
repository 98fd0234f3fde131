namespace MrPlatform.SelfAssessments.Lived;

/// <summary>
/// A statement that a link asks, and how the answers that may be shown are spread: kept at write time. Answers from the screen and from paper are
/// bunched apart, since whoever enters the paper knows what stands there.
/// </summary>
public sealed class LivedTally
{
    private LivedTally() { }

    internal LivedTally(LivedLink link, string criterion, bool onPaper, int place)
    {
        LinkId = link.Id;
        Criterion = criterion;
        OnPaper = onPaper;
        Place = place;
    }

    /// <summary>One for the screen and one for paper.</summary>
    internal static IEnumerable<LivedTally> Both(LivedLink link, string criterion, int place) =>
        [new(link, criterion, onPaper: false, place), new(link, criterion, onPaper: true, place)];

    public Guid LinkId { get; private set; }

    public string Criterion { get; private set; } = "";

    public bool OnPaper { get; private set; }

    /// <summary>In which order the statements are asked.</summary>
    public long Place { get; private set; }

    public long Level1 { get; private set; }

    public long Level2 { get; private set; }

    public long Level3 { get; private set; }

    public long Level4 { get; private set; }

    public LivedCounts Counts => new(Level1, Level2, Level3, Level4);
}
