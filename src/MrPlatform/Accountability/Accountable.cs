namespace MrPlatform.Accountability;

/// <summary>
/// Something whose changes someone answers for. Its methods tell what happened; saving writes that to the journal in the same
/// transaction, so an act can neither lack its line nor leave one behind when it fails.
/// </summary>
public abstract class Accountable : IAccountable
{
    private readonly List<JournalEntry> _unrecorded = [];

    IReadOnlyList<JournalEntry> IAccountable.Unrecorded => _unrecorded;

    /// <summary>The organisation whose journal the acts belong to.</summary>
    protected abstract Guid? JournalOwner { get; }

    protected void Happened(
        string act,
        By by,
        Guid subject,
        string? why = null,
        params (string Word, string Value)[] words
    ) =>
        _unrecorded.Add(
            new(
                JournalOwner,
                by,
                act,
                subject,
                words.ToDictionary(w => w.Word, w => w.Value, StringComparer.Ordinal),
                why
            )
        );

    void IAccountable.Recorded() => _unrecorded.Clear();
}
