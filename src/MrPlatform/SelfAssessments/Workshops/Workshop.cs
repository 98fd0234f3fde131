using System.Globalization;
using MrPlatform.Accountability;
using MrPlatform.Foundations;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>
/// Verkstad: a unit meets, and everybody rates the same question on a phone or on paper, blind; then it is shown, the group talks and agrees,
/// and goes on. The workshop only knows which question is up. Rating, showing and agreeing are the round's own acts, so what is agreed is the
/// unit's answer in the round and nothing else.
/// </summary>
public sealed partial class Workshop : Accountable
{
    /// <summary>How many may join: more than a council of any kind, so that nobody fills a workshop by letting a script join.</summary>
    public const int MostParticipants = 1000;
    public const int LongestTimer = 120;

    private Workshop() { }

    internal Workshop(SelfAssessment round, RatingUnit unit, IReadOnlyList<string> criteria, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        OrganisationId = round.OrganisationId;
        SelfAssessmentId = round.Id;
        RatingUnitId = unit.Id;
        Code = WorkshopCode.New();
        StartedAt = by.At;
        StartedById = by.PersonId;
        StartedByName = by.Name;
        Questions = [.. criteria.Select((code, i) => new WorkshopQuestion(Id, i + 1, code))];
        Happened(
            Acts.WorkshopStarted,
            by,
            SelfAssessmentId,
            words:
            [
                ("antal", criteria.Count.ToString(CultureInfo.InvariantCulture)),
                ("enhet", unit.Name),
                ("runda", round.Title),
            ]
        );
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid SelfAssessmentId { get; private set; }

    public Guid RatingUnitId { get; private set; }

    /// <summary>Never given to another workshop, and dead when this one has ended.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The number of the question that is up; 0 while people join, one more than there are when all have been up.</summary>
    public long Position { get; private set; }

    /// <summary>When the time that the facilitator gave for the question is out.</summary>
    public DateTimeOffset? TimerEndsAt { get; private set; }

    public DateTimeOffset? PausedAt { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public Guid? StartedById { get; private set; }

    public string StartedByName { get; private set; } = "";

    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndedByName { get; private set; }

    public long Version { get; private set; }

    public List<WorkshopQuestion> Questions { get; private set; } = [];

    public bool IsOpen => EndedAt is null;

    public bool IsPaused => PausedAt is not null;

    /// <summary>The question that is up; null before the first and after the last.</summary>
    public WorkshopQuestion? Question => Questions.Find(q => q.Number == Position);

    public bool IsBefore => Position == 0;

    public bool IsAfter => Position > Questions.Count;

    public IEnumerable<WorkshopQuestion> InOrder => Questions.OrderBy(q => q.Number);

    protected override Guid? JournalOwner => OrganisationId;

    /// <summary>Goes to a question, or past the last. The clock of the one before stops, and a pause is over.</summary>
    public void GoTo(long position, WorkshopWords words, By by)
    {
        DemandOpen();
        var to = Math.Clamp(position, 1, Questions.Count + 1);
        if (to == Position)
            return;
        Position = to;
        TimerEndsAt = null;
        PausedAt = null;
        Steered(by);
        if (!IsAfter)
            Happened(
                Acts.WorkshopMoved,
                by,
                SelfAssessmentId,
                words: [("nummer", Position.ToString(CultureInfo.InvariantCulture)), .. words.All]
            );
    }

    /// <summary>Gives the question so many minutes from now; none stops the clock.</summary>
    public void SetTimer(int minutes, WorkshopWords words, By by)
    {
        DemandOpen();
        if (minutes is < 0 or > LongestTimer)
            throw new RuleBroken("Klockan går att ställa på högst 120 minuter.");
        if (IsPaused)
            throw new RuleBroken("Verkstaden har paus. Fortsätt innan du ställer klockan.");
        TimerEndsAt = minutes == 0 ? null : by.At.AddMinutes(minutes);
        Steered(by);
        Happened(Acts.WorkshopTimed, by, SelfAssessmentId, words: words.All);
    }

    public void Pause(WorkshopWords words, By by)
    {
        DemandOpen();
        if (IsPaused)
            return;
        PausedAt = by.At;
        Steered(by);
        Happened(Acts.WorkshopPaused, by, SelfAssessmentId, words: words.All);
    }

    /// <summary>Goes on after a pause, with as much time left as there was.</summary>
    public void Resume(WorkshopWords words, By by)
    {
        DemandOpen();
        if (PausedAt is not { } paused)
            return;
        if (TimerEndsAt is { } ends)
            TimerEndsAt = ends > paused ? by.At + (ends - paused) : null;
        PausedAt = null;
        Steered(by);
        Happened(Acts.WorkshopResumed, by, SelfAssessmentId, words: words.All);
    }

    /// <summary>Notes that the group has agreed on the question that is up, and goes on. What they agreed on is the round's to keep.</summary>
    public void Agreed(WorkshopQuestion question, WorkshopWords words, By by)
    {
        question.Agreed(by.At);
        if (question.Number == Position)
            GoTo(Position + 1, words, by);
        else
            Steered(by);
    }

    private void DemandOpen()
    {
        if (!IsOpen)
            throw new RuleBroken("Verkstaden är avslutad. Starta en ny om ni vill fortsätta.");
    }
}
