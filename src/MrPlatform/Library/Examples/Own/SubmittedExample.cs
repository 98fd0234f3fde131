using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Examples.Own;

/// <summary>Where an organisation's example is on its way to readers.</summary>
public enum ExampleState
{
    Draft,
    Submitted,
    Returned,
    Published,
    Withdrawn,

    /// <summary>A proposed correction that an editor has published; the example it corrects has taken its words.</summary>
    TakenIn,
}

/// <summary>
/// An example that an organisation tells itself: written as a draft, handed in, read by the national editor and published, sent back or
/// later withdrawn. What is published changes only by a correction that says why; its address is never given to another.
/// </summary>
public sealed partial class SubmittedExample : Accountable
{
    private readonly List<ExampleSource> _sources = [];
    private readonly List<ExampleImage> _images = [];
    private readonly List<ExampleAct> _acts = [];

    private SubmittedExample() { }

    public SubmittedExample(Guid organisationId, string title, By by)
        : this(organisationId, new ExampleText { Title = title }, by) =>
        Happened(Acts.ExampleStarted, by);

    private SubmittedExample(Guid organisationId, ExampleText text, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        OrganisationId = organisationId;
        Text = text;
        StartedAt = ChangedAt = by.At;
        StartedByName = ChangedByName = by.Name;
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public ExampleText Text { get; private set; } = new();

    public DateTimeOffset StartedAt { get; private set; }

    public string StartedByName { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    public string ChangedByName { get; private set; } = "";

    public DateTimeOffset? SubmittedAt { get; private set; }

    public string? SubmittedByName { get; private set; }

    public DateTimeOffset? ReturnedAt { get; private set; }

    /// <summary>What it is called in its public address, from the day it is published and for ever.</summary>
    public string? Slug { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>The day an editor last read it and found that it holds.</summary>
    public DateOnly? ReviewedOn { get; private set; }

    public DateTimeOffset? WithdrawalAskedAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string? WithdrawnWhy { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<ExampleSource> Sources => _sources;

    public IReadOnlyList<ExampleImage> Images => _images;

    /// <summary>What has happened between the authors and the editors.</summary>
    public IReadOnlyList<ExampleAct> History => _acts;

    public ExampleState State =>
        TakenInAt is not null ? ExampleState.TakenIn
        : WithdrawnAt is not null ? ExampleState.Withdrawn
        : PublishedAt is not null ? ExampleState.Published
        : SubmittedAt is not null ? ExampleState.Submitted
        : ReturnedAt is not null ? ExampleState.Returned
        : ExampleState.Draft;

    public bool CanBeWritten => State is ExampleState.Draft or ExampleState.Returned;

    /// <summary>Only what no editor has ever had.</summary>
    public bool CanBeDeleted => State == ExampleState.Draft && _acts.Count == 0;

    /// <summary>The last day before it must be read again.</summary>
    public DateOnly? FreshThrough => ReviewedOn?.AddMonths(Example.MonthsFresh);

    public Wording Wording =>
        new(Text, [.. _sources.OrderBy(s => s.Position).Select(s => s.AsNote)]);

    public bool IsWhole => Wording.IsWhole;

    protected override Guid? JournalOwner => OrganisationId;

    /// <summary>Saves what is written so far, whole or not.</summary>
    public void Write(Wording wording, By by)
    {
        MustBeWritable();
        if (wording.ReadsLike(Wording))
            return;
        Take(wording, by);
        Happened(Acts.ExampleChanged, by);
    }

    public void Add(ExampleImage image, By by)
    {
        MustBeWritable();
        if (IsCorrection)
            throw new RuleBroken("En rättelse ändrar orden. Bilderna står kvar som de är.");
        if (_images.Count >= ExampleImage.Most)
            throw new RuleBroken("Exemplet har redan fyra bilder. Ta bort en först.");
        _images.Add(image);
        Changed(by);
        Happened(Acts.ExampleImageAdded, by);
    }

    public void Remove(ExampleImage image, By by)
    {
        MustBeWritable();
        _images.Remove(image);
        Changed(by);
        Happened(Acts.ExampleImageRemoved, by);
    }

    /// <summary>Takes a draft away for good. What the editors have had is a record of what was said between them and the authors.</summary>
    public void Delete(By by)
    {
        if (!CanBeDeleted)
            throw new RuleBroken(
                "Exemplet har varit hos redaktionen och är en handling som ska finnas kvar. Det går inte att ta bort."
            );
        Happened(Acts.ExampleDeleted, by);
    }

    private void MustBeWritable()
    {
        if (!CanBeWritten)
            throw new RuleBroken("Exemplet är inlämnat och går inte att ändra.");
    }

    private void Take(Wording wording, By by)
    {
        var sources = Wording.Sources;
        Text = wording.Text;
        if (!wording.Sources.SequenceEqual(sources))
        {
            _sources.Clear();
            _sources.AddRange(
                wording.Sources.Select((note, at) => new ExampleSource(Id, at, note, by))
            );
        }
        Changed(by);
    }

    private void Changed(By by) => (ChangedAt, ChangedByName) = (by.At, by.Name);

    private void Told(ExampleActKind kind, By by, string? words = null) =>
        _acts.Add(new(Id, kind, words?.Trim(), by));

    private void Happened(string act, By by, string? why = null)
    {
        Version++;
        Happened(act, by, Id, why, ("exempel", Text.Title));
    }
}
