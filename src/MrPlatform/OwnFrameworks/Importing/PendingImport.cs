using System.Text.Json;
using MrPlatform.Accountability;
using MrPlatform.OwnFrameworks.Texts;

namespace MrPlatform.OwnFrameworks.Importing;

/// <summary>
/// A file that has been read and is waiting for the one who sent it to say yes: what would come in, or what is wrong with it. Seen by nobody
/// else, and gone after a day.
/// </summary>
public sealed class PendingImport
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private PendingImport() { }

    internal PendingImport(Guid organisationId, string fileName, ReadFile read, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        OrganisationId = organisationId;
        PersonId = by.PersonId!.Value;
        FileName = fileName;
        Content = read.Text?.AsJson();
        Faults = JsonSerializer.Serialize(read.Faults);
        Skipped = read.Skipped;
        ReadAt = by.At;
        ExpiresAt = by.At + Kept;
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid PersonId { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>The text as JSON; null when the file could not be read as a framework at all.</summary>
    public string? Content { get; private set; }

    public string Faults { get; private set; } = "";

    /// <summary>Rows of the template's own examples, which are left out.</summary>
    public long Skipped { get; private set; }

    public DateTimeOffset ReadAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public FrameworkText? Text => Content is null ? null : FrameworkText.FromJson(Content);

    public IReadOnlyList<ImportFault> AllFaults =>
        JsonSerializer.Deserialize<List<ImportFault>>(Faults) ?? [];
}
