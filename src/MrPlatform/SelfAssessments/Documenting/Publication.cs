using System.Security.Cryptography;
using System.Text;
using MrPlatform.Accountability;

namespace MrPlatform.SelfAssessments.Documenting;

/// <summary>Where a round stands as a document. Dispatch is no state: it is an event in the journal.</summary>
public enum DocumentState
{
    /// <summary>Utkast: nobody has answered yet.</summary>
    Draft,

    /// <summary>Under beredning: the units answer.</summary>
    InPreparation,

    /// <summary>Upprättad (låst): concluded; an official document (TF 2:10).</summary>
    DrawnUp,
}

/// <summary>
/// Publicering: a decision on a frozen picture of a concluded round. The picture and its checksum are kept also when it is withdrawn, so that it
/// can be shown afterwards what was published.
/// </summary>
public sealed class Publication
{
    private Publication() { }

    internal Publication(SelfAssessment round, string decision, string snapshot, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        SelfAssessmentId = round.Id;
        Decision = decision;
        PublishedAt = by.At;
        PublishedById = by.PersonId;
        PublishedByName = by.Name;
        Snapshot = snapshot;
        Checksum = SumOf(snapshot);
    }

    public Guid Id { get; private set; }

    public Guid SelfAssessmentId { get; private set; }

    /// <summary>Who decided, when, and its number: what the publishing rests on.</summary>
    public string Decision { get; private set; } = "";

    public DateTimeOffset PublishedAt { get; private set; }

    public Guid? PublishedById { get; private set; }

    public string PublishedByName { get; private set; } = "";

    /// <summary>The round as JSON, see <see cref="RoundSnapshot"/>.</summary>
    public string Snapshot { get; private set; } = "";

    /// <summary>SHA-256 of the snapshot in UTF-8, in hexadecimal.</summary>
    public string Checksum { get; private set; } = "";

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string? WithdrawnByName { get; private set; }

    public string? WithdrawnWhy { get; private set; }

    public bool IsWhole => SumOf(Snapshot) == Checksum;

    internal void Withdraw(string why, By by)
    {
        WithdrawnAt = by.At;
        WithdrawnByName = by.Name;
        WithdrawnWhy = why;
    }

    private static string SumOf(string snapshot) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(snapshot)));
}
