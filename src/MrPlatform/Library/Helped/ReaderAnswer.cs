using MrPlatform.Accountability;
using MrPlatform.Foundations;

namespace MrPlatform.Library.Helped;

/// <summary>
/// Läsarsvar: what somebody answered to "Hjälpte informationen på sidan dig?", about a page as it was then. Says nothing of who it was. An
/// editor deals with it by changing the page or by saying why not.
/// </summary>
public sealed class ReaderAnswer : Accountable
{
    public const int LongestComment = 1000;

    private ReaderAnswer() { }

    public ReaderAnswer(
        AskedPage page,
        string contentVersion,
        string language,
        bool helped,
        DateTimeOffset at
    )
    {
        Id = Guid.CreateVersion7(at);
        Page = page.Path;
        Kind = page.Kind;
        Item = page.Item;
        ContentVersion = contentVersion;
        Language = language;
        At = at;
        Helped = helped;
    }

    public Guid Id { get; private set; }

    public string Page { get; private set; } = "";

    /// <summary>The kind of page, as it stands in the address: <c>kriterier</c>.</summary>
    public string Kind { get; private set; } = "";

    public string? Item { get; private set; }

    public string ContentVersion { get; private set; } = "";

    public string Language { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public bool Helped { get; private set; }

    public string? Comment { get; private set; }

    public DateTimeOffset? HandledAt { get; private set; }

    public Guid? HandledById { get; private set; }

    public string? HandledByName { get; private set; }

    /// <summary>Whether the page was changed; <see cref="Note"/> then says how, to everybody.</summary>
    public bool Changed { get; private set; }

    /// <summary>What was changed, or why nothing was.</summary>
    public string? Note { get; private set; }

    public long Version { get; private set; }

    protected override Guid? JournalOwner => null;

    /// <summary>What was missing, in the reader's own words; said once.</summary>
    public void Tell(string comment)
    {
        if (Comment is not null)
            throw new RuleBroken("Du har redan berättat. Vi har sparat det du skrev först.");
        Comment = comment;
        Version++;
    }

    /// <summary>The page has been changed, and says so to its readers.</summary>
    public void AnswerWithChange(string change, By by)
    {
        Handle(change, by);
        Changed = true;
        Happened(Acts.PageChangedForReader, by, Id, change, ("sida", Page));
    }

    public void LeaveUnchanged(string reason, By by)
    {
        Handle(reason, by);
        Happened(Acts.ReaderAnswerHandled, by, Id, words: ("sida", Page));
    }

    /// <summary>Takes away the reader's words: for what should never have been written there.</summary>
    public void RemoveComment(By by)
    {
        if (Comment is null)
            return;
        Comment = null;
        Version++;
        Happened(Acts.ReaderCommentRemoved, by, Id, words: ("sida", Page));
    }

    private void Handle(string note, By by)
    {
        if (HandledAt is not null)
            throw new RuleBroken("Läsarsvaret är redan omhändertaget.");
        HandledAt = by.At;
        HandledById = by.PersonId;
        HandledByName = by.Name;
        Note = note;
        Version++;
    }
}
