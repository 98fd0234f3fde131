using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MrPlatform.Accountability;
using MrPlatform.SelfAssessments;
using MrPlatform.Ui.Documents;

namespace MrPlatform.Reports;

/// <summary>What a report is about. Each kind has a class that gives its document.</summary>
public enum ReportKind
{
    /// <summary>Nulägesrapport: where a concluded round shows that the organisation stands.</summary>
    CurrentState,
}

/// <summary>
/// En framtagen rapport: a document as it stood the day somebody drew it up, with its checksum. It is never changed; what has changed since
/// takes a new report with a new number, and the old one stays to be read.
/// </summary>
public sealed class Report : Accountable
{
    private Report() { }

    internal Report(
        SelfAssessment round,
        (ReportKind Kind, long Number) made,
        Document document,
        By by
    )
    {
        Id = Guid.CreateVersion7(by.At);
        OrganisationId = round.OrganisationId;
        SelfAssessmentId = round.Id;
        Kind = made.Kind;
        Number = made.Number;
        Title = document.Title;
        Language = document.Language;
        Content = DocumentJson.Write(document);
        Checksum = SumOf(Content);
        DrawnUpAt = by.At;
        DrawnUpById = by.PersonId;
        DrawnUpByName = by.Name;
        Happened(
            Acts.ReportDrawnUp,
            by,
            Id,
            words:
            [
                ("rapport", Title),
                ("nummer", Number.ToString(CultureInfo.InvariantCulture)),
                ("summa", Checksum[..12]),
            ]
        );
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    /// <summary>The round it is about; who may read that round's result may read the report.</summary>
    public Guid? SelfAssessmentId { get; private set; }

    public ReportKind Kind { get; private set; }

    /// <summary>1, 2, 3 … within the organisation.</summary>
    public long Number { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>sv or en.</summary>
    public string Language { get; private set; } = "";

    /// <summary>The document as JSON, see <see cref="DocumentJson"/>.</summary>
    public string Content { get; private set; } = "";

    /// <summary>SHA-256 of the content in UTF-8, in hexadecimal.</summary>
    public string Checksum { get; private set; } = "";

    public DateTimeOffset DrawnUpAt { get; private set; }

    public Guid? DrawnUpById { get; private set; }

    public string DrawnUpByName { get; private set; } = "";

    /// <summary>False when somebody has changed the content behind the program's back.</summary>
    public bool IsWhole => SumOf(Content) == Checksum;

    protected override Guid? JournalOwner => OrganisationId;

    private static string SumOf(string content) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
