using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.OwnFrameworks.Texts;

namespace MrPlatform.OwnFrameworks;

/// <summary>
/// Eget ramverk: what an organisation has written, or taken in from somebody else, to rate itself against. It has versions that never change
/// once published, and at most one draft of the next.
/// </summary>
public sealed class OwnFramework : Accountable
{
    private const string OfOwn = "egen-";

    private OwnFramework() { }

    internal OwnFramework(Guid organisationId, FrameworkText text, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        OrganisationId = organisationId;
        Code = text.Id;
        Title = text.Title;
        CreatedAt = by.At;
        CreatedByName = by.Name;
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    /// <summary>The organisation's own short name for it; no other of its frameworks has the same.</summary>
    public string Code { get; private set; } = "";

    /// <summary>As the latest text calls it.</summary>
    public string Title { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    public string CreatedByName { get; private set; } = "";

    public DateTimeOffset? RetiredAt { get; private set; }

    public string? RetiredByName { get; private set; }

    public long Version { get; private set; }

    public bool IsRetired => RetiredAt is not null;

    /// <summary>What rounds are pinned to. The same in no two organisations, whatever they call their frameworks.</summary>
    public string FrameworkId => FrameworkIdOf(Id);

    protected override Guid? JournalOwner => OrganisationId;

    public static string FrameworkIdOf(Guid id) => $"{OfOwn}{id:N}";

    /// <summary>Null when a round is pinned to one of the platform's own frameworks.</summary>
    public static Guid? IdOf(string frameworkId) =>
        frameworkId.StartsWith(OfOwn, StringComparison.Ordinal)
        && Guid.TryParseExact(frameworkId[OfOwn.Length..], "N", out var id)
            ? id
            : null;

    /// <summary>Begins from an empty sheet.</summary>
    internal static (OwnFramework Framework, FrameworkVersion Draft) Begin(
        Guid organisationId,
        FrameworkText text,
        By by
    )
    {
        var framework = new OwnFramework(organisationId, text, by);
        framework.Tell(Acts.FrameworkBegun, by);
        return (framework, new(framework, text, by));
    }

    /// <summary>Takes in what somebody has written elsewhere, as a draft.</summary>
    internal static (OwnFramework Framework, FrameworkVersion Draft) TakeIn(
        Guid organisationId,
        (FrameworkText Text, string File) written,
        By by
    )
    {
        var framework = new OwnFramework(organisationId, written.Text, by);
        return (framework, framework.TakeInDraft(written, by));
    }

    /// <summary>Takes in the next version of a framework one already has, as a draft.</summary>
    internal FrameworkVersion TakeInDraft((FrameworkText Text, string File) written, By by)
    {
        DemandInUse();
        Title = written.Text.Title;
        Version++;
        Tell(Acts.FrameworkTakenIn, by, ("fil", written.File));
        return new(this, written.Text with { Id = Code }, by);
    }

    /// <summary>Begins the next version from a published one.</summary>
    internal FrameworkVersion StartDraft(FrameworkVersion from, By by)
    {
        DemandInUse();
        Version++;
        Tell(Acts.FrameworkDraftStarted, by, ("version", from.Number));
        return new(this, from.Text, by);
    }

    internal void Write(FrameworkVersion draft, FrameworkText text, string what, By by)
    {
        draft.Write(text, by);
        Title = text.Title;
        Tell(Acts.FrameworkDraftWritten, by, ("del", what));
    }

    internal void Withdraw(FrameworkVersion draft, FrameworkVersion? latest, By by)
    {
        draft.DemandDraft();
        Title = latest?.Text.Title ?? Title;
        Version++;
        Tell(Acts.FrameworkDraftWithdrawn, by);
    }

    internal void Publish(
        FrameworkVersion draft,
        (string Number, string Changelog) named,
        IReadOnlyList<ItemMove> moves,
        By by
    )
    {
        DemandInUse();
        draft.Publish(named.Number, named.Changelog, moves, by);
        Version++;
        Tell(Acts.FrameworkPublished, by, ("version", named.Number));
    }

    /// <summary>Takes it out of use: no new round is started with it. What is rated against it can be read for ever.</summary>
    public void Retire(By by)
    {
        if (IsRetired)
            return;
        RetiredAt = by.At;
        RetiredByName = by.Name;
        Version++;
        Tell(Acts.FrameworkRetired, by);
    }

    public void TakeIntoUse(By by)
    {
        if (!IsRetired)
            return;
        RetiredAt = null;
        RetiredByName = null;
        Version++;
        Tell(Acts.FrameworkTakenIntoUse, by);
    }

    private void DemandInUse()
    {
        if (IsRetired)
            throw new RuleBroken(
                "Ramverket är taget ur bruk. Ta det i bruk igen innan ni skriver en ny version."
            );
    }

    private void Tell(string act, By by, params (string, string)[] words) =>
        Happened(act, by, Id, words: [("ramverk", Title), .. words]);
}
