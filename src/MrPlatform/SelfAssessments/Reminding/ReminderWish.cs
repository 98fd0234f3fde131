using MrPlatform.Accountability;
using MrPlatform.Organisations;

namespace MrPlatform.SelfAssessments.Reminding;

/// <summary>How often somebody is reminded of what they have left to answer.</summary>
public enum ReminderPace
{
    /// <summary>En gång i veckan, on a day one chooses. So it is for who has chosen nothing.</summary>
    Weekly,

    /// <summary>Varje vardag.</summary>
    Daily,

    /// <summary>Bara inför sista dagen: once, three days before something is due.</summary>
    BeforeDue,

    /// <summary>Aldrig.</summary>
    Never,
}

/// <summary>Påminnelser: how one person wants them. Who has said nothing gets one letter each Monday, in Swedish.</summary>
public sealed class ReminderWish : Accountable
{
    private const int DaysBefore = 3;

    private ReminderWish() { }

    public ReminderWish(Person person)
    {
        PersonId = person.Id;
        OrganisationId = person.OrganisationId;
    }

    public Guid PersonId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    public ReminderPace Pace { get; private set; }

    public DayOfWeek Weekday { get; private set; } = DayOfWeek.Monday;

    public bool English { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public long Version { get; private set; }

    protected override Guid? JournalOwner => OrganisationId;

    public void Steer(ReminderPace pace, DayOfWeek weekday, bool english, string person, By by)
    {
        if (Version > 0 && (pace, weekday, english) == (Pace, Weekday, English))
            return;
        (Pace, Weekday, English) = (pace, weekday, english);
        ChangedAt = by.At;
        Version++;
        Happened(Acts.RemindersSteered, by, PersonId, words: ("till", person));
    }

    /// <summary>Whether a letter should leave on a day, by what there is to tell and when the last one left. Never an empty one.</summary>
    public bool IsDue(Owed owed, Morning morning, DateOnly? last) =>
        owed.Any
        && last != morning.Today
        && Pace switch
        {
            ReminderPace.Weekly => morning.Due(Weekday) is { } day && !(last >= day),
            ReminderPace.Daily => IsWorkday(morning.Today)
                && (owed.HasWork || owed.Dates.Any(day => IsNear(day, morning.Today, last))),
            ReminderPace.BeforeDue => owed.Days.Any(day => IsNear(day, morning.Today, last)),
            _ => false,
        };

    /// <summary>The day to remind has come and the thing has not passed, and no letter has left since.</summary>
    private static bool IsNear(DateOnly due, DateOnly today, DateOnly? last) =>
        RemindOn(due) is var day && day <= today && today <= due && !(last >= day);

    /// <summary>Three days before, or the workday before that.</summary>
    private static DateOnly RemindOn(DateOnly due)
    {
        var day = due.AddDays(-DaysBefore);
        while (!IsWorkday(day))
            day = day.AddDays(-1);
        return day;
    }

    private static bool IsWorkday(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}

/// <summary>
/// One letter to one person on one day. That there can be only one is what lets several nodes run the same morning, and a node that died run it
/// again.
/// </summary>
public sealed class ReminderRun : Accountable
{
    private ReminderRun() { }

    internal ReminderRun(Person person, Owed owed, bool byHand, By by)
    {
        PersonId = person.Id;
        OrganisationId = person.OrganisationId;
        Day = by.Today;
        ByHand = byHand;
        At = by.At;
        Criteria = owed.Mine.Left.Count;
        Happened(
            byHand ? Acts.PersonReminded
                : Criteria > 0 ? Acts.ReminderSent
                : owed.Empty.Count > 0 ? Acts.VacanciesTold
                : Acts.DueThingsTold,
            by,
            person.Id,
            words: [("till", person.Name), ("antal", $"{Criteria}")]
        );
    }

    public Guid PersonId { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>The process leader asked for it; else it left by itself.</summary>
    public bool ByHand { get; private set; }

    public Guid? OrganisationId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public long Criteria { get; private set; }

    protected override Guid? JournalOwner => OrganisationId;
}
