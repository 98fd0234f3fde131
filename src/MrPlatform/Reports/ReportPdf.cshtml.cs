using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Documents;

namespace MrPlatform.Reports;

/// <summary>A long report on its way to be a PDF: how far it has come, and then the file.</summary>
[Authorize]
public sealed class ReportPdfModel(MrContext db, PdfFiles files, PdfsBeingMade making)
    : PageModel,
        IHaveDocument
{
    public Report Report { get; private set; } = null!;

    public Document Document { get; private set; } = null!;

    public string DocumentAsJson => Report.Content;

    public Guid DocumentId => Report.Id;

    public string DocumentName => Report.FileName;

    /// <summary>Null when nobody has asked for it yet.</summary>
    public PdfState? State { get; private set; }

    public bool ForArchive { get; private set; }

    public bool CanBeMade => files.CanBeMade;

    public string Query => ForArchive ? "?variant=arkiv" : "";

    public async Task<IActionResult> OnGet(Guid id, string? variant, CancellationToken stop)
    {
        if (!await Find(id, variant, stop))
            return NotFound();
        State = making.Of(this, PdfsBeingMade.Variant(variant));
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, string? variant, CancellationToken stop)
    {
        if (!await Find(id, variant, stop))
            return NotFound();
        making.Begin(this, PdfsBeingMade.Variant(variant));
        return Redirect($"{Addresses.Report(id)}/pdf{Query}");
    }

    private async Task<bool> Find(Guid id, string? variant, CancellationToken stop)
    {
        if (
            await db.ReportsSeenBy(HttpContext.SignedIn)
                .AsNoTracking()
                .FirstOrDefaultAsync(r => r.Id == id, stop)
            is not { } report
        )
            return false;
        Report = report;
        Document = DocumentJson.Read(report.Content);
        ForArchive = PdfsBeingMade.Variant(variant) == PdfFiles.Archive;
        return true;
    }
}
