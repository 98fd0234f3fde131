namespace MrPlatform.Accountability;

/// <summary>Acts of those who answer readers and visitors.</summary>
public static partial class Acts
{
    public const string MessageReceived = "ContactMessage.Received";
    public const string MessageAnswered = "ContactMessage.Answered";
    public const string MessageClosed = "ContactMessage.Closed";
    public const string MessageDisposed = "ContactMessage.Disposed";
    public const string ReaderAnswerHandled = "ReaderAnswer.Handled";
    public const string ReaderCommentRemoved = "ReaderAnswer.CommentRemoved";
    public const string PageChangedForReader = "ReaderAnswer.PageChanged";

    private static Dictionary<string, string> OfContact =>
        new(StringComparer.Ordinal)
        {
            [MessageReceived] = "Meddelandet {nummer} kom in genom kontaktformuläret.",
            [MessageAnswered] = "{vem} svarade på meddelandet {nummer}.",
            [MessageClosed] = "{vem} avslutade meddelandet {nummer}.",
            [MessageDisposed] = "{vem} gallrade meddelandet {nummer}.",
            [ReaderAnswerHandled] =
                "{vem} tog hand om ett läsarsvar om {sida}. Sidan ändrades inte.",
            [ReaderCommentRemoved] = "{vem} tog bort texten i ett läsarsvar om {sida}.",
            [PageChangedForReader] = "{vem} ändrade {sida} efter ett läsarsvar.",
        };
}
