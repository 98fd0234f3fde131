namespace MrPlatform.Reports;

/// <summary>A report in a list: what it is called, and who drew it up when. Never its content, which is large.</summary>
public sealed record ReportRow(
    Guid Id,
    long Number,
    string Title,
    string Language,
    DateTimeOffset DrawnUpAt,
    string DrawnUpByName
)
{
    /// <summary>Latest first.</summary>
    public static IQueryable<ReportRow> Of(IQueryable<Report> reports) =>
        reports
            .OrderByDescending(r => r.Number)
            .Select(r => new ReportRow(
                r.Id,
                r.Number,
                r.Title,
                r.Language,
                r.DrawnUpAt,
                r.DrawnUpByName
            ));
}
