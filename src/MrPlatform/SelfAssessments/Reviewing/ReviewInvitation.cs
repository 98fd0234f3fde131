namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>How far a review has come.</summary>
public enum ReviewState
{
    Upcoming,
    Going,
    HandedIn,
    Ended,
    Expired,
}

/// <summary>Who is invited to review, what of the round, when, and a word to them.</summary>
public sealed record ReviewInvitation(
    string Function,
    string Organisation,
    string Email,
    DateOnly OpensOn,
    DateOnly ClosesOn
)
{
    public string? Message { get; init; }

    public ReviewScope Scope { get; init; } = ReviewScope.Everything;
}
