using MrPlatform.Accountability;

namespace MrPlatform.Contact;

/// <summary>Something done with a message: answered, closed or disposed of, by whom, when and with which words.</summary>
public sealed class ContactAct
{
    private ContactAct() { }

    internal ContactAct(Guid messageId, ContactState kind, string text, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        MessageId = messageId;
        Kind = kind;
        At = by.At;
        ById = by.PersonId;
        ByName = by.Name;
        Text = text;
    }

    public Guid Id { get; private set; }

    public Guid MessageId { get; private set; }

    /// <summary>The state it led to.</summary>
    public ContactState Kind { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = "";

    /// <summary>The answer, or the reason; empty after disposal, since both may tell of the writer.</summary>
    public string Text { get; private set; } = "";

    internal void Forget() => Text = "";
}
