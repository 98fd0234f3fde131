using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MrPlatform.Accountability;
using MrPlatform.Ui.Documents;

namespace MrPlatform.Reports;

/// <summary>
/// En framtagen rapport: a document as it stood the day somebody drew it up, with its checksum. It is never changed; what has changed since
/// takes a new report with a new number, and the old one stays to be read.
/// </summary>
public sealed class Report : Accountable
{
    private Report() { }

    internal Report(
        Guid organisationId,
        (Guid Id, ReportKind Kind, ReportSubject About, long Number) made,
        Document document,
        By by
    )
    {
        Id = made.Id;
        OrganisationId = organisationId;
        (SelfAssessmentId, ActionPlanId) = (made.About.Round, made.About.Plan);
        (Year, Part, Function) = (made.About.Year, made.About.Part, made.About.Function);
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

    /// <summary>The plan it is about. What is about a plan, a year or a function is read by all who read plans.</summary>
    public Guid? ActionPlanId { get; private set; }

    public long? Year { get; private set; }

    public string? Part { get; private set; }

    public string? Function { get; private set; }

    public ReportKind Kind { get; private set; }

    /// <summary>1, 2, 3 … within the organisation.</summary>
    public long Number { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The number first, so that it is there however long the title is.</summary>
    public string FileName => $"{Number.ToString(CultureInfo.InvariantCulture)} {Title}";

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
