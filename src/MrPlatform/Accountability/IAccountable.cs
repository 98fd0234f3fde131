namespace MrPlatform.Accountability;

/// <summary>Holds what has happened to it until saving writes that to the journal. Most inherit <see cref="Accountable"/>.</summary>
internal interface IAccountable
{
    IReadOnlyList<JournalEntry> Unrecorded { get; }

    void Recorded();
}
