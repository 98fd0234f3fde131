using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Reports;

/// <summary>A drawn-up report, to read, print and have as a file. All of it is made from what was kept the day it was drawn up.</summary>
[Authorize]
public sealed class ShowReportModel(MrContext db) : PageModel, IHaveDocument, IHaveSheets
{
    public Report Report { get; private set; } = null!;

    public Document Document { get; private set; } = null!;

    public string DocumentAsJson => Report.Content;

    public Guid DocumentId => Report.Id;

    public string DocumentName => Report.FileName;

    public DocumentHtml Html =>
        new(Document, figure => Url.Content($"{Addresses.Report(Report.Id)}/figurer/{figure.Key}"));

    public string SheetsTitle => Report.FileName;

    /// <summary>What is made to be pasted into a case, as plain text.</summary>
    public string ToPaste =>
        string.Join(
            "\n\n",
            Document
                .Sections.Where(section => section.ToPaste)
                .Select(section => $"{section.Title}\n\n{DocumentText.Plain(section)}")
        );

    /// <summary>The language of the report, where it is another than the reader's.</summary>
    public string? Lang =>
        Document.Language == (Language.IsEnglish ? "en" : "sv") ? null : Document.Language;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (
            await db.ReportsSeenBy(HttpContext.SignedIn)
                .AsNoTracking()
                .FirstOrDefaultAsync(r => r.Id == id, stop)
            is not { } report
        )
            return NotFound();
        Report = report;
        Document = DocumentJson.Read(report.Content);
        return Page();
    }

    public IEnumerable<Sheet> Sheets() => Document.Tables.Select(table => table.Sheet);
}
