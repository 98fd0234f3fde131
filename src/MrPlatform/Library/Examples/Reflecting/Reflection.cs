using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Library.Examples.Noting;

namespace MrPlatform.Library.Examples.Reflecting;

/// <summary>The three questions a team asks itself of an example, each answered in its own words or not at all.</summary>
public sealed record Thoughts(string Systematics, string Trust, string OtherValues)
{
    public bool IsEmpty => Systematics.Length + Trust.Length + OtherValues.Length == 0;
}

/// <summary>
/// What a unit thinks of an example: one note that grows. Read only within the organisation. The organisation as a whole is its
/// overall level.
/// </summary>
public sealed class Reflection : Accountable, IUnitNote
{
    private Reflection() { }

    /// <param name="place">The organisation and its unit.</param>
    /// <param name="example">Id and title.</param>
    /// <param name="thoughts">At least one of the three.</param>
    /// <param name="by">Who writes.</param>
    public Reflection(
        (Guid Organisation, Guid Unit) place,
        (string Id, string Title) example,
        Thoughts thoughts,
        By by
    )
    {
        Id = Guid.CreateVersion7(by.At);
        (OrganisationId, UnitId) = place;
        Example = example.Id;
        Take(thoughts, by);
        Happened(Acts.ReflectionNoted, by, Id, words: ("exempel", example.Title));
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid UnitId { get; private set; }

    public string Example { get; private set; } = "";

    public string Systematics { get; private set; } = "";

    public string Trust { get; private set; } = "";

    public string OtherValues { get; private set; } = "";

    public DateTimeOffset NotedAt { get; private set; }

    public string NotedByName { get; private set; } = "";

    public long Version { get; private set; }

    public Thoughts Thoughts => new(Systematics, Trust, OtherValues);

    protected override Guid? JournalOwner => OrganisationId;

    public void Change(Thoughts thoughts, string title, By by)
    {
        if (thoughts == Thoughts)
            return;
        Take(thoughts, by);
        Happened(Acts.ReflectionChanged, by, Id, words: ("exempel", title));
    }

    private void Take(Thoughts thoughts, By by)
    {
        if (thoughts.IsEmpty)
            throw new RuleBroken("Skriv något på minst en av frågorna.");
        (Systematics, Trust, OtherValues) = thoughts;
        (NotedAt, NotedByName) = (by.At, by.Name);
        Version++;
    }
}
