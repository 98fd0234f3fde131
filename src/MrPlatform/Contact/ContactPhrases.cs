using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Contact;

/// <summary>Words for what a message is about and where it stands.</summary>
public sealed class ContactPhrases(IStringLocalizer<ContactWords> t)
{
    public string Topic(ContactTopic topic) =>
        topic switch
        {
            ContactTopic.Fault => t["Fel på en sida"],
            ContactTopic.Question => t["En fråga"],
            ContactTopic.Accessibility => t["Ett tillgänglighetsproblem"],
            _ => t["Något annat"],
        };

    public string State(ContactState state) =>
        state switch
        {
            ContactState.New => t["Nytt"],
            ContactState.Answered => t["Besvarat"],
            ContactState.Closed => t["Avslutat"],
            _ => t["Gallrat"],
        };

    /// <summary>A page of ours to follow; null when what the writer put there is something else.</summary>
    public static Link? PageOf(string? page) =>
        OwnPath.Is(page) ? new Link(page!, "~" + page) : null;
}
