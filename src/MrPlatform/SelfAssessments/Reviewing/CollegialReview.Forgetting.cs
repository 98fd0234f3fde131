using MrPlatform.Accountability;

namespace MrPlatform.SelfAssessments.Reviewing;

// The address of somebody outside the organisation is kept no longer than it is of use.
public sealed partial class CollegialReview
{
    /// <summary>How long the address of a reviewer who got no further without handing in is known, so that more days can be given.</summary>
    public const int DaysKnown = 30;

    /// <summary>When the address was forgotten.</summary>
    public DateTimeOffset? ForgottenAt { get; private set; }

    /// <summary>Who it was is forgotten but for function and organisation. What was written stays.</summary>
    internal void Forget(SelfAssessment round, By by)
    {
        if (ForgottenAt is not null)
            return;
        Email = "";
        PersonId = null;
        ForgottenAt = by.At;
        Tell(Acts.ReviewerForgotten, round.Title, by);
    }
}
