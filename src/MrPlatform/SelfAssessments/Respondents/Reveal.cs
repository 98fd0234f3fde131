using MrPlatform.Accountability;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>The moment a unit's ratings of one criterion are shown: after it nobody rates any more, and the group can agree.</summary>
public sealed class Reveal
{
    private Reveal() { }

    internal Reveal(RatingUnit unit, string criterion, Spread seen, By by)
    {
        RatingUnitId = unit.Id;
        Criterion = criterion;
        Apart = seen.Apart;
        At = by.At;
        ByName = by.Name;
    }

    public Guid RatingUnitId { get; private set; }

    public string Criterion { get; private set; } = "";

    /// <summary>How many steps it differs between those who rated: fixed then, since nobody rates any more.</summary>
    public long Apart { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string ByName { get; private set; } = "";
}
