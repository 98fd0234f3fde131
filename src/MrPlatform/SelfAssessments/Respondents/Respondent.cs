using MrPlatform.Accountability;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>
/// Someone invited to rate for a unit, on their own and without seeing what others say. Invited by e-mail, or without a name through the
/// unit's open link. How much is rated can be seen by the process leader; what is rated by nobody before it is revealed, and who rated
/// what is told with no name. When the round is concluded the address is forgotten.
/// </summary>
public sealed class Respondent : Accountable
{
    // The journal is kept for ever and an address is not, so it names nobody who rates.
    private const string Invited = "En inbjuden svarande";
    private const string WithoutName = "En svarande utan namn";

    private static readonly TimeSpan OneLetter = TimeSpan.FromDays(1);

    private Respondent() { }

    internal Respondent(SelfAssessment round, RatingUnit unit, string? email, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        OrganisationId = round.OrganisationId;
        SelfAssessmentId = round.Id;
        RatingUnitId = unit.Id;
        Anonymous = email is null;
        Email = email;
        InvitedAt = at;
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid SelfAssessmentId { get; private set; }

    public Guid RatingUnitId { get; private set; }

    public bool Anonymous { get; private set; }

    /// <summary>Null for who came without a name, and for all when the round is concluded.</summary>
    public string? Email { get; private set; }

    public DateTimeOffset InvitedAt { get; private set; }

    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>How many criteria the person has rated.</summary>
    public long Rated { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public long Version { get; private set; }

    public bool Takes => RemovedAt is null;

    /// <summary>Has an address, has something left, and has not had a letter for a day.</summary>
    public bool MayBeReminded(int asked, DateTimeOffset at) =>
        Takes && Email is not null && Rated < asked && (RemindedAt ?? InvitedAt) + OneLetter <= at;

    protected override Guid? JournalOwner => OrganisationId;

    /// <summary>Notes that the person has rated, never what.</summary>
    internal void HasRated(
        long rated,
        string area,
        RatingUnit unit,
        string round,
        DateTimeOffset at
    )
    {
        Rated = rated;
        Version++;
        Happened(
            Acts.RespondentRated,
            new(PersonId: null, Anonymous ? WithoutName : Invited, at),
            SelfAssessmentId,
            words: [("område", area), ("enhet", unit.Name), ("runda", round)]
        );
    }

    /// <summary>One of the sheets of paper from a workshop: the journal has told of them all together.</summary>
    internal void RatedOnPaper(long rated)
    {
        Rated = rated;
        Version++;
    }

    internal void WasReminded(DateTimeOffset at)
    {
        RemindedAt = at;
        Version++;
    }

    /// <summary>After this nothing says whose the ratings are.</summary>
    internal void Forget()
    {
        Email = null;
        Version++;
    }

    /// <summary>The way in closes. What the person has rated stays with the others' ratings.</summary>
    public void Remove(RatingUnit unit, string round, By by)
    {
        if (RemovedAt is not null)
            return;
        RemovedAt = by.At;
        Version++;
        Happened(
            Acts.RespondentRemoved,
            by,
            SelfAssessmentId,
            words: [("enhet", unit.Name), ("runda", round)]
        );
    }
}
