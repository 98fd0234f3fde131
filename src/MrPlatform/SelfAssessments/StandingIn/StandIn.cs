using System.Globalization;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;

namespace MrPlatform.SelfAssessments.StandingIn;

/// <summary>
/// Ersättare en tid: somebody takes over what another has been given to answer, from one day to another, for instance during parental leave.
/// What is given stays where it is; when the time is over it is the first one's again.
/// </summary>
public sealed class StandIn : Accountable
{
    public const int LongestDays = 730;

    private StandIn() { }

    public StandIn(Person away, Person by, DateOnly firstDay, DateOnly lastDay, By who)
    {
        if (away.Id == by.Id)
            throw new RuleBroken("Ingen kan vara ersättare för sig själv.");
        if (lastDay < firstDay)
            throw new RuleBroken("Sista dagen ligger före den första.");
        if (lastDay.DayNumber - firstDay.DayNumber > LongestDays)
            throw new RuleBroken("En ersättare kan väljas för högst två år i taget.");
        Id = Guid.CreateVersion7(who.At);
        OrganisationId = away.OrganisationId!.Value;
        PersonId = away.Id;
        StandInId = by.Id;
        FirstDay = firstDay;
        LastDay = lastDay;
        MadeAt = who.At;
        MadeByName = who.Name;
        Happened(
            Acts.StandInChosen,
            who,
            Id,
            words:
            [
                ("fran", away.Name),
                ("till", by.Name),
                ("dag", Iso(firstDay)),
                ("sista", Iso(lastDay)),
            ]
        );
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    /// <summary>Who is away.</summary>
    public Guid PersonId { get; private set; }

    public Guid StandInId { get; private set; }

    public DateOnly FirstDay { get; private set; }

    public DateOnly LastDay { get; private set; }

    public DateTimeOffset MadeAt { get; private set; }

    public string MadeByName { get; private set; } = "";

    public DateTimeOffset? EndedAt { get; private set; }

    public long Version { get; private set; }

    protected override Guid? JournalOwner => OrganisationId;

    public void End(string away, string standIn, By by)
    {
        if (EndedAt is not null)
            return;
        EndedAt = by.At;
        Version++;
        Happened(Acts.StandInEnded, by, Id, words: [("fran", away), ("till", standIn)]);
    }

    private static string Iso(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
