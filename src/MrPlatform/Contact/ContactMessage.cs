using MrPlatform.Accountability;
using MrPlatform.Foundations;

namespace MrPlatform.Contact;

/// <summary>What a message is about, as the writer says.</summary>
public enum ContactTopic
{
    Fault,
    Question,
    Accessibility,
    Other,
}

/// <summary>Where a message stands; each step after the first is a <see cref="ContactAct"/>.</summary>
public enum ContactState
{
    New,
    Answered,
    Closed,

    /// <summary>Gallrat: what was written, and by whom, is gone.</summary>
    Disposed,
}

/// <summary>What somebody wrote in the contact form. Holds what they typed and nothing else about them.</summary>
public sealed record Written(
    ContactTopic Topic,
    string Text,
    string? Page,
    string? Name,
    string? Email,
    string Language
);

/// <summary>
/// A message to those who run the platform (the responsible function), from anyone. It may be an official document: it is kept until somebody
/// decides to dispose of it, and what happens to it is recorded.
/// </summary>
public sealed class ContactMessage : Accountable
{
    private readonly List<ContactAct> _acts = [];

    private ContactMessage() { }

    public ContactMessage(ReferenceNumber number, Written written, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        Year = number.Year;
        Number = number.Number;
        Topic = written.Topic;
        Text = written.Text;
        Page = written.Page;
        SenderName = written.Name;
        SenderEmail = written.Email;
        Language = written.Language;
        ReceivedAt = at;
        Happened(Acts.MessageReceived, new By(PersonId: null, "En besökare", at), Id, words: Name);
    }

    public Guid Id { get; private set; }

    public long Year { get; private set; }

    public long Number { get; private set; }

    public ReferenceNumber Reference => new(Year, Number);

    public ContactTopic Topic { get; private set; }

    /// <summary>The page it concerns, as the writer says; not always an address of ours.</summary>
    public string? Page { get; private set; }

    /// <summary>The language the form was read in.</summary>
    public string Language { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string? SenderName { get; private set; }

    public string? SenderEmail { get; private set; }

    public DateTimeOffset ReceivedAt { get; private set; }

    public ContactState State { get; private set; }

    public IReadOnlyList<ContactAct> History => _acts;

    public long Version { get; private set; }

    // The form belongs to the installation, not to an organisation.
    protected override Guid? JournalOwner => null;

    private (string, string) Name => ("nummer", Reference.ToString());

    /// <summary>Notes what was answered. Whoever left an address also gets it as a letter.</summary>
    public void Answer(string answer, By by)
    {
        if (State == ContactState.Disposed)
            throw new RuleBroken("Meddelandet är gallrat. Det går inte att svara på längre.");
        Step(ContactState.Answered, answer, by);
        Happened(Acts.MessageAnswered, by, Id, words: Name);
    }

    /// <summary>Nothing more will be done.</summary>
    public void Close(string reason, By by)
    {
        if (State is ContactState.Closed or ContactState.Disposed)
            throw new RuleBroken("Meddelandet är redan avslutat.");
        Step(ContactState.Closed, reason, by);
        Happened(Acts.MessageClosed, by, Id, words: Name);
    }

    /// <summary>Gallrar: takes away text, names and addresses for good. That it came and what was done with it remains.</summary>
    /// <param name="decision">What allows it. Kept in the journal, so it names nobody.</param>
    /// <param name="by">The editor.</param>
    public void DisposeOf(string decision, By by)
    {
        if (State == ContactState.Disposed)
            throw new RuleBroken("Meddelandet är redan gallrat.");
        if (State != ContactState.Closed)
            throw new RuleBroken("Avsluta meddelandet innan du gallrar det.");
        Text = "";
        Page = SenderName = SenderEmail = null;
        foreach (var act in _acts)
            act.Forget();
        Step(ContactState.Disposed, decision, by);
        Happened(Acts.MessageDisposed, by, Id, decision, Name);
    }

    private void Step(ContactState state, string text, By by)
    {
        State = state;
        Version++;
        _acts.Add(new ContactAct(Id, state, text, by));
    }
}
