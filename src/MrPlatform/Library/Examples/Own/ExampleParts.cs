using MrPlatform.Accountability;

namespace MrPlatform.Library.Examples.Own;

/// <summary>One source of an organisation's own example.</summary>
public sealed class ExampleSource
{
    private ExampleSource() { }

    internal ExampleSource(Guid exampleId, long position, SourceNote note, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        ExampleId = exampleId;
        Position = position;
        Address = note.Address;
        Note = note.Note;
        Date = note.Date;
    }

    public Guid Id { get; private set; }

    public Guid ExampleId { get; private set; }

    public long Position { get; private set; }

    public string Address { get; private set; } = "";

    public string Note { get; private set; } = "";

    /// <summary>A year, a month or a day, as in the sources of the knowledge base.</summary>
    public string? Date { get; private set; }

    public SourceNote AsNote => new(Address, Note, Date);
}

/// <summary>What can happen between authors and editors.</summary>
public enum ExampleActKind
{
    Submitted,
    Commented,
    Returned,
    Published,
    ReviewedAgain,
    Corrected,
    TakenIn,
    WithdrawalAsked,
    Withdrawn,
}

/// <summary>Something that happened between authors and editors, with what was said: both read it.</summary>
public sealed class ExampleAct
{
    private ExampleAct() { }

    internal ExampleAct(Guid exampleId, ExampleActKind kind, string? words, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        ExampleId = exampleId;
        Kind = kind;
        At = by.At;
        ByName = by.Name;
        Words = words;
    }

    public Guid Id { get; private set; }

    public Guid ExampleId { get; private set; }

    public ExampleActKind Kind { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string ByName { get; private set; } = "";

    public string? Words { get; private set; }
}
