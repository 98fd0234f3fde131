namespace MrPlatform.Mail;

/// <summary>
/// A letter in the outbox: plain text to one recipient. Saved with the act that calls for it, in the same transaction, and sent by
/// <see cref="SendLetters"/>. It stays until it is sent, withdrawn or given up, so nothing is lost when a mail server or the program is down.
/// </summary>
public sealed class Letter
{
    /// <summary>More than three days of growing pauses.</summary>
    private const int MostAttempts = 20;
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(6);

    private string? _replyTo;

    private Letter() { }

    /// <param name="recipient">An e-mail address, or a function (<c>redaktionen</c>) whose address stands in the settings when the letter leaves.</param>
    /// <param name="subject">One line.</param>
    /// <param name="body">Plain text.</param>
    /// <param name="at">Now; it may leave at once.</param>
    public Letter(string recipient, string subject, string body, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        Recipient = OneLine(recipient);
        Subject = OneLine(subject);
        Body = body;
        QueuedAt = at;
        TryAt = at;
    }

    public Guid Id { get; private set; }

    public string Recipient { get; private set; } = "";

    /// <summary>Where an answer goes, when not to the sender.</summary>
    public string? ReplyTo
    {
        get => _replyTo;
        init => _replyTo = value is null ? null : OneLine(value);
    }

    public string Subject { get; private set; } = "";

    public string Body { get; private set; } = "";

    /// <summary>What it is about, so that it can be found and withdrawn with it.</summary>
    public Guid? About { get; init; }

    public DateTimeOffset QueuedAt { get; private set; }

    /// <summary>When to try next. While somebody is trying it lies ahead, so that nobody else does. Null when all is over.</summary>
    public DateTimeOffset? TryAt { get; private set; }

    public long Attempts { get; private set; }

    /// <summary>What the mail server said at the last attempt that failed.</summary>
    public string? LastFault { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset? GivenUpAt { get; private set; }

    internal void WasSent(DateTimeOffset at)
    {
        SentAt = at;
        TryAt = null;
        LastFault = null;
    }

    /// <summary>Not this time: again after one, two, four … minutes, at most six hours.</summary>
    internal void WasNotSent(string fault, DateTimeOffset at)
    {
        if (Attempts >= MostAttempts)
        {
            GiveUp(fault, at);
            return;
        }
        var pause = TimeSpan.FromMinutes(Math.Pow(2, Attempts - 1));
        TryAt = at + (pause < LongestPause ? pause : LongestPause);
        LastFault = fault;
    }

    /// <summary>The mail server refuses for good. The letter is kept for somebody to look at.</summary>
    internal void GiveUp(string fault, DateTimeOffset at)
    {
        GivenUpAt = at;
        TryAt = null;
        LastFault = fault;
    }

    /// <summary>After somebody has mended what stood in the way.</summary>
    public void TryAgain(DateTimeOffset at)
    {
        if (GivenUpAt is null)
            return;
        GivenUpAt = null;
        TryAt = at;
    }

    /// <summary>Takes away everything that was written, and to whom; what has not left never will.</summary>
    public void Withdraw()
    {
        Recipient = Subject = Body = "";
        _replyTo = LastFault = null;
        TryAt = GivenUpAt = null;
    }

    /// <summary>What goes into a header never brings a header of its own.</summary>
    private static string OneLine(string text) =>
        string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign)).Trim();
}
