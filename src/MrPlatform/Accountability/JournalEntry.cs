using System.Text.Encodings.Web;
using System.Text.Json;

namespace MrPlatform.Accountability;

/// <summary>
/// One line of the journal: who did what, when and why, in one organisation. Written in the same transaction as the act and never
/// changed. Details are words for the sentence that shows it (JSON object of strings), never an answer before it may be seen.
/// </summary>
public sealed class JournalEntry
{
    /// <summary>Å, ä, ö and quotation marks as they are written: the text is never part of a page as it stands.</summary>
    private static readonly JsonSerializerOptions AsWritten = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private JournalEntry() { }

    public JournalEntry(
        Guid? organisationId,
        By by,
        string act,
        Guid? subjectId,
        IReadOnlyDictionary<string, string> details,
        string? why = null
    )
    {
        Id = GrowingId.Next(by.At);
        OrganisationId = organisationId;
        At = by.At;
        PersonId = by.PersonId;
        PersonName = by.Name;
        Act = act;
        SubjectId = subjectId;
        Details = JsonSerializer.Serialize(details, AsWritten);
        Why = why;
    }

    public Guid Id { get; private set; }

    public Guid? OrganisationId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid? PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    /// <summary>The act's name, for example SelfAssessment.Started; see <see cref="Acts"/>.</summary>
    public string Act { get; private set; } = "";

    public Guid? SubjectId { get; private set; }

    public string Details { get; private set; } = "{}";

    public string? Why { get; private set; }

    public IReadOnlyDictionary<string, string> Words =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(Details) ?? [];
}
