using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments;

/// <summary>What someone says an answer rests on, before it is kept: kind, title, day, perhaps an end day and a link.</summary>
public sealed record EvidenceNote(
    EvidenceKind Kind,
    string Title,
    DateOnly DatedOn,
    string? Link = null,
    DateOnly? EndsOn = null
);

/// <summary>
/// A piece of evidence (underlag) for one answer. It carries the answer up to a level that depends on its kind and age:
/// decision and document 3; data, dialogue and independent review 4; one level less, never under 2, when older than 24 months or past its end day.
/// </summary>
public sealed class Evidence
{
    public const int MonthsFresh = 24;

    private Evidence() { }

    internal Evidence(Guid answerId, EvidenceNote note, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        AnswerId = answerId;
        Kind = note.Kind;
        Title = note.Title;
        DatedOn = note.DatedOn;
        EndsOn = note.EndsOn;
        Link = note.Link;
        AddedAt = by.At;
        AddedByName = by.Name;
    }

    public Guid Id { get; private set; }

    public Guid AnswerId { get; private set; }

    public EvidenceKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly DatedOn { get; private set; }

    public DateOnly? EndsOn { get; private set; }

    public string? Link { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    public string AddedByName { get; private set; } = "";

    /// <summary>The last day the piece carries its full level.</summary>
    public DateOnly FreshThrough =>
        EndsOn is { } end && end < DatedOn.AddMonths(MonthsFresh)
            ? end
            : DatedOn.AddMonths(MonthsFresh);

    /// <summary>The highest level this piece carries on a day.</summary>
    public Maturity Carries(DateOnly day) => CeilingOf(Kind, old: day > FreshThrough);

    public static Maturity CeilingOf(EvidenceKind kind, bool old = false)
    {
        var full = EvidenceCeiling.Of(kind);
        return Maturity.Of(old ? Math.Max(EvidenceCeiling.WithoutEvidence, full - 1) : full);
    }
}
