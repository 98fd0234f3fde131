using System.Globalization;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.EvidenceFiles;

namespace MrPlatform.SelfAssessments;

/// <summary>What someone says about a piece of evidence before it is kept: kind, title, day, perhaps an end day and a link.</summary>
public sealed record EvidenceNote(
    EvidenceKind Kind,
    string Title,
    DateOnly DatedOn,
    string? Link = null,
    DateOnly? EndsOn = null
)
{
    /// <summary>A file taken in with it.</summary>
    public EvidenceFile? File { get; init; }

    /// <summary>The file that the edition before has.</summary>
    public Guid? KeptFileId { get; init; }
}

/// <summary>
/// Ett underlag: a piece of evidence that the organisation owns and that any number of answers can rest on. It carries an answer up to a
/// level that depends on its kind and age: decision and document 3; data, dialogue and independent review 4; one level less, never under 2,
/// when older than 24 months or past its end day. What it says never changes: a change is a new edition, and concluded answers keep the old.
/// </summary>
public sealed partial class Evidence : Accountable
{
    public const int MonthsFresh = 24;

    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    private Evidence() { }

    internal Evidence(Guid organisationId, Guid unitId, EvidenceNote note, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        OrganisationId = organisationId;
        UnitId = unitId;
        Kind = note.Kind;
        Title = note.Title.Trim();
        Searched = AsSearched(Title);
        DatedOn = note.DatedOn;
        EndsOn = note.EndsOn;
        FreshThrough = LastFreshDay(note.DatedOn, note.EndsOn);
        Link = note.Link;
        File = note.File;
        FileId = note.File?.Id ?? note.KeptFileId;
        AddedAt = by.At;
        AddedByName = by.Name;
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    /// <summary>The unit that looks after the piece.</summary>
    public Guid UnitId { get; private set; }

    public EvidenceKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The title in small letters, which is what is searched.</summary>
    public string Searched { get; private set; } = "";

    public DateOnly DatedOn { get; private set; }

    public DateOnly? EndsOn { get; private set; }

    /// <summary>The last day the piece carries its full level.</summary>
    public DateOnly FreshThrough { get; private set; }

    public string? Link { get; private set; }

    public Guid? FileId { get; private set; }

    /// <summary>Loaded only where the file itself is told of.</summary>
    public EvidenceFile? File { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    public string AddedByName { get; private set; } = "";

    /// <summary>How many answers rest on it, in open and concluded rounds. Kept at write time by <see cref="Counting"/>.</summary>
    public long Answers { get; private set; }

    public long Version { get; private set; }

    protected override Guid? JournalOwner => OrganisationId;

    /// <summary>The highest level this piece carries on a day.</summary>
    public Maturity Carries(DateOnly day) => CeilingOf(Kind, old: day > FreshThrough);

    /// <summary>True when it is its own end day and not its age that makes it old.</summary>
    public bool HasEnded => EndsOn is { } end && end == FreshThrough;

    /// <summary>The note it was made from.</summary>
    public EvidenceNote Note => new(Kind, Title, DatedOn, Link, EndsOn) { KeptFileId = FileId };

    public static Maturity CeilingOf(EvidenceKind kind, bool old = false)
    {
        var full = EvidenceCeiling.Of(kind);
        return Maturity.Of(old ? Math.Max(EvidenceCeiling.WithoutEvidence, full - 1) : full);
    }

    public static string AsSearched(string text) => text.Trim().ToLower(Swedish);

    public static DateOnly LastFreshDay(DateOnly datedOn, DateOnly? endsOn) =>
        endsOn is { } end && end < datedOn.AddMonths(MonthsFresh)
            ? end
            : datedOn.AddMonths(MonthsFresh);
}
