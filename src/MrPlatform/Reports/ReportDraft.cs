using System.Globalization;
using MrPlatform.Accountability;

namespace MrPlatform.Reports;

/// <summary>Utkast: the text on shortcomings and causes in a report that is not drawn up yet. There is one for each kind and subject.</summary>
public sealed class ReportDraft : Accountable
{
    private ReportDraft() { }

    internal ReportDraft(Guid organisationId, ReportKind kind, ReportSubject about, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        OrganisationId = organisationId;
        Kind = kind;
        Subject = about.Key;
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public ReportKind Kind { get; private set; }

    public string Subject { get; private set; } = "";

    public string Text { get; private set; } = "";

    public DateTimeOffset SavedAt { get; private set; }

    public string SavedByName { get; private set; } = "";

    public long Version { get; private set; }

    /// <summary>What a page saw: this draft, which is another than one that became a report, in this version.</summary>
    public string Mark => $"{Id:N}-{Version.ToString(CultureInfo.InvariantCulture)}";

    protected override Guid? JournalOwner => OrganisationId;

    /// <param name="title">What the report is to be called.</param>
    public void Save(string text, string title, By by)
    {
        if (Version > 0 && text == Text)
            return;
        Text = text;
        (SavedAt, SavedByName) = (by.At, by.Name);
        Version++;
        Happened(Acts.ReportDraftSaved, by, Id, words: ("rapport", title));
    }
}
