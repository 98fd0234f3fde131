using MrPlatform.Accountability;
using MrPlatform.Foundations;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>
/// Kollegial granskning: somebody in another organisation reads one round for a limited time and says what they see, wonder and propose.
/// The reviewer is known by function and organisation, never by name. The way in is the letter's own address, or the account that had
/// the address when the letter was written. It closes by date; what was handed in stays with the organisation.
/// </summary>
public sealed partial class CollegialReview : Accountable
{
    public const int LongestMonths = 6;
    public const int LongestMessage = 2000;

    private static readonly TimeSpan OneLetter = TimeSpan.FromDays(1);

    private CollegialReview() { }

    internal CollegialReview(SelfAssessment round, ReviewInvitation invitation, By by)
    {
        DemandPeriod(invitation.OpensOn, invitation.ClosesOn);
        Id = Guid.CreateVersion7(by.At);
        OrganisationId = round.OrganisationId;
        SelfAssessmentId = round.Id;
        ReviewerFunction = invitation.Function.Trim();
        ReviewerOrganisation = invitation.Organisation.Trim();
        Email = invitation.Email.Trim();
        Message = string.IsNullOrWhiteSpace(invitation.Message) ? null : invitation.Message.Trim();
        Units = invitation.Scope.UnitWords;
        Areas = invitation.Scope.AreaWords;
        OpensOn = invitation.OpensOn;
        ClosesOn = invitation.ClosesOn;
        InvitedAt = by.At;
        InvitedByName = by.Name;
        Tell(Acts.ReviewerInvited, round.Title, by);
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid SelfAssessmentId { get; private set; }

    public string ReviewerFunction { get; private set; } = "";

    public string ReviewerOrganisation { get; private set; } = "";

    /// <summary>Empty when it has been forgotten.</summary>
    public string Email { get; private set; } = "";

    /// <summary>Whoever had an account with the address when the last letter was written: an account made later opens nothing.</summary>
    public Guid? PersonId { get; private set; }

    public string? Message { get; private set; }

    /// <summary>Numbers of units with a space between; null is all.</summary>
    public string? Units { get; private set; }

    /// <summary>Codes of areas with a space between; null is all.</summary>
    public string? Areas { get; private set; }

    public DateOnly OpensOn { get; private set; }

    /// <summary>The last day the reviewer may read and write.</summary>
    public DateOnly ClosesOn { get; private set; }

    public string KeyHash { get; private set; } = "";

    public DateTimeOffset InvitedAt { get; private set; }

    public string InvitedByName { get; private set; } = "";

    /// <summary>When the last letter was written.</summary>
    public DateTimeOffset WrittenToAt { get; private set; }

    /// <summary>When the reviewer last saved something.</summary>
    public DateTimeOffset? WrittenAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public DateTimeOffset? HandedInAt { get; private set; }

    public long Version { get; private set; }

    public ReviewScope Scope => ReviewScope.Of(Units, Areas);

    /// <summary>How the reviewer is named everywhere, also in the journal.</summary>
    public string Reviewer => $"{ReviewerFunction}, {ReviewerOrganisation}";

    protected override Guid? JournalOwner => OrganisationId;

    public bool IsOpenOn(DateOnly day) => EndedAt is null && OpensOn <= day && day <= ClosesOn;

    public ReviewState StateOn(DateOnly day) =>
        HandedInAt is not null ? ReviewState.HandedIn
        : EndedAt is not null ? ReviewState.Ended
        : day < OpensOn ? ReviewState.Upcoming
        : day > ClosesOn ? ReviewState.Expired
        : ReviewState.Going;

    /// <summary>A reminder once a day at most, and only while there is something to write.</summary>
    public bool MayBeReminded(By by) =>
        StateOn(by.Today) == ReviewState.Going && WrittenToAt + OneLetter <= by.At;

    /// <summary>Who acts when the reviewer does.</summary>
    internal By ReviewerAt(DateTimeOffset at) => new(PersonId: null, Reviewer, at);

    /// <summary>A new address for a new letter; the one before leads nowhere from now on.</summary>
    /// <param name="person">Whoever outside the organisation has an account with the address.</param>
    internal string NewKey(Guid? person, DateTimeOffset at)
    {
        var key = ReviewKey.New();
        KeyHash = ReviewKey.Sum(key);
        PersonId = person;
        WrittenToAt = at;
        Version++;
        return key;
    }

    /// <summary>Moves the last day, and opens again what was ended.</summary>
    public void Extend(DateOnly closesOn, SelfAssessment round, By by)
    {
        if (closesOn == ClosesOn && EndedAt is null)
            return;
        if (ForgottenAt is not null)
            throw new RuleBroken(
                "Granskarens adress är glömd, för granskningen är slut. Bjud in granskaren på nytt."
            );
        if (closesOn < by.Today)
            throw new RuleBroken("Den nya sista dagen har redan varit. Välj en dag framåt.");
        DemandPeriod(by.Today > OpensOn ? by.Today : OpensOn, closesOn);
        ClosesOn = closesOn;
        EndedAt = null;
        Tell(Acts.ReviewExtended, round.Title, by);
    }

    public void Remind(SelfAssessment round, By by)
    {
        if (!MayBeReminded(by))
            throw new RuleBroken(
                "Granskaren fick ett brev det senaste dygnet eller har inget att skriva just nu."
            );
        Tell(Acts.ReviewerReminded, round.Title, by);
    }

    /// <summary>The reviewer gets no further. Doing it twice does nothing.</summary>
    public void End(SelfAssessment round, By by)
    {
        if (EndedAt is not null)
            return;
        EndedAt = by.At;
        Tell(Acts.ReviewEnded, round.Title, by);
    }

    /// <summary>Lets the reviewer change what was handed in.</summary>
    public void Reopen(SelfAssessment round, By by)
    {
        if (HandedInAt is null)
            return;
        if (!IsOpenOn(by.Today))
            throw new RuleBroken("Tiden för granskningen är slut. Ge en ny sista dag först.");
        HandedInAt = null;
        Tell(Acts.ReviewReopened, round.Title, by);
    }

    /// <summary>Lämnar in: the organisation may read it, and nobody changes it until the organisation opens it again.</summary>
    internal void HandIn(SelfAssessment round, IReadOnlyCollection<ReviewNote> notes, By by)
    {
        DemandWritable(by.Today);
        if (notes.All(note => note.IsBlank))
            throw new RuleBroken("Du har inte skrivit något än. Skriv något innan du lämnar in.");
        HandedInAt = by.At;
        Tell(Acts.ReviewHandedIn, round.Title, by);
    }

    /// <summary>Somebody came in by the letter's address.</summary>
    internal void WasOpened(SelfAssessment round, By by) =>
        Tell(Acts.ReviewOpened, round.Title, by);

    internal void Write(ReviewNote note, ReviewWords words, SelfAssessment round, By by)
    {
        DemandWritable(by.Today);
        if (note.IsAlready(words))
            return;
        note.Write(words, by.At);
        Happened(
            Acts.ReviewWritten,
            by,
            SelfAssessmentId,
            words: [("del", note.IsAboutAll ? "helheten" : note.Criterion), ("runda", round.Title)]
        );
    }

    /// <summary>What the organisation makes of a point, once it has been handed in.</summary>
    public void Reply(ReviewNote note, string text, SelfAssessment round, By by)
    {
        if (HandedInAt is null)
            throw new RuleBroken(
                "Granskningen är inte inlämnad. Ni kan svara när granskaren har lämnat in den."
            );
        if (string.Equals(note.Reply ?? "", text.Trim(), StringComparison.Ordinal))
            return;
        note.Answer(text, by);
        Happened(
            Acts.ReviewReplied,
            by,
            SelfAssessmentId,
            words: [("del", note.IsAboutAll ? "helheten" : note.Criterion), ("runda", round.Title)]
        );
    }

    private void DemandWritable(DateOnly day)
    {
        if (HandedInAt is not null)
            throw new RuleBroken(
                "Granskningen är inlämnad och låst. Be den som bjöd in dig att öppna den igen."
            );
        if (!IsOpenOn(day))
            throw new RuleBroken("Tiden för granskningen är slut.");
    }

    private static void DemandPeriod(DateOnly from, DateOnly to)
    {
        if (to < from)
            throw new RuleBroken("Sista dagen kommer före första dagen.");
        if (to > from.AddMonths(LongestMonths))
            throw new RuleBroken(
                "En granskning får vara öppen i högst sex månader. Välj en tidigare dag."
            );
    }

    private void Tell(string act, string round, By by)
    {
        Version++;
        Happened(
            act,
            by,
            SelfAssessmentId,
            words: [("granskare", Reviewer), ("runda", round), ("dag", $"{ClosesOn:yyyy-MM-dd}")]
        );
    }
}
