using MrPlatform.Accountability;

namespace MrPlatform.AnnualCycle;

/// <summary>What somebody says of a date in the year.</summary>
/// <param name="UnitId">The unit it concerns; null is the whole organisation.</param>
/// <param name="Bring">What to take along to it from the work with human rights.</param>
public sealed record DatePlan(
    string Title,
    AnnualDateKind Kind,
    CycleDay When,
    Guid? UnitId,
    string? Bring
);

/// <summary>
/// Hållpunkt: something in the organisation's ordinary year that the work with human rights should be in time for, and what to bring to it. A
/// typical one was taken in from a preset, and nobody has said yet that it is so here.
/// </summary>
public sealed class AnnualDate : Accountable
{
    public const int LongestTitle = 120;
    public const int LongestBring = 500;

    /// <summary>More than this, and the numbers in the wheel cover each other.</summary>
    public const int Most = 40;

    private AnnualDate() { }

    /// <param name="id">When the form it came from has chosen one.</param>
    public AnnualDate(Guid organisationId, DatePlan plan, By by, Guid? id = null)
    {
        Id = id ?? Guid.CreateVersion7(by.At);
        OrganisationId = organisationId;
        Take(plan, by);
        Happened(Acts.AnnualDateAdded, by, Id, words: Words);
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public string Title { get; private set; } = "";

    public AnnualDateKind Kind { get; private set; }

    public long Month { get; private set; }

    public long? Day { get; private set; }

    public long? OnlyYear { get; private set; }

    public Guid? UnitId { get; private set; }

    public string? Bring { get; private set; }

    /// <summary>The name it has in the preset it came from, until somebody has looked at it and saved.</summary>
    public string? Typical { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public string ChangedByName { get; private set; } = "";

    public long Version { get; private set; }

    public CycleDay When => new((int)Month, (int?)Day, (int?)OnlyYear);

    public DatePlan Plan => new(Title, Kind, When, UnitId, Bring);

    protected override Guid? JournalOwner => OrganisationId;

    private (string, string)[] Words => [("punkt", Title), ("dag", When.Swedish())];

    /// <summary>From a preset, which is told in the journal as one act.</summary>
    internal static AnnualDate FromPreset(Guid organisationId, string preset, DatePlan plan, By by)
    {
        var date = new AnnualDate
        {
            Id = Guid.CreateVersion7(by.At),
            OrganisationId = organisationId,
            Typical = preset,
        };
        date.Take(plan, by);
        return date;
    }

    /// <summary>Saving a typical date as it stands also changes it: now somebody has said that it is so here.</summary>
    public void Change(DatePlan plan, By by)
    {
        if (plan == Plan && Typical is null)
            return;
        Typical = null;
        Take(plan, by);
        Happened(Acts.AnnualDateChanged, by, Id, words: Words);
    }

    /// <summary>Told before the row goes; the journal keeps what it was.</summary>
    public void Remove(By by) => Happened(Acts.AnnualDateRemoved, by, Id, words: Words);

    private void Take(DatePlan plan, By by)
    {
        Title = plan.Title;
        Kind = plan.Kind;
        (Month, Day, OnlyYear) = (plan.When.Month, plan.When.Day, plan.When.OnlyYear);
        UnitId = plan.UnitId;
        Bring = plan.Bring;
        (ChangedAt, ChangedByName) = (by.At, by.Name);
        Version++;
    }
}
