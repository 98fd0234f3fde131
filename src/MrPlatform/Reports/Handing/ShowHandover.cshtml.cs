using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.ActionPlans;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Reports.Handing;

/// <summary>What one function answers for, and who knows. The pack that can be drawn up of it says the same.</summary>
[Authorize]
public sealed class ShowHandoverModel(MrContext db, ReadHandover handovers, HandoverReport report)
    : PageModel,
        IHaveSheets
{
    public HandoverRead Handed { get; private set; } = null!;

    public IReadOnlyList<ReportRow> Before { get; private set; } = [];

    public bool MayDrawUp => HttpContext.SignedIn.MakesPlans;

    public string SheetsTitle => report.Of(Handed).Title;

    public IEnumerable<Sheet> Sheets() =>
        report
            .Sections(Handed)
            .SelectMany(section => section.Blocks)
            .OfType<TableBlock>()
            .Select(table => table.Sheet);

    /// <summary>What is told of, but for what is shown with links.</summary>
    public IEnumerable<Section> Told =>
        report.Sections(Handed).Where(s => s.Key is not ("kort" or "ager"));

    public string InShort =>
        string.Join(" ", report.Sections(Handed)[0].Blocks.OfType<TextBlock>().Select(b => b.Text));

    public async Task<IActionResult> OnGet(string funktion, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (await handovers.Of(viewer, funktion, stop) is not { } handed)
            return NotFound();
        Handed = handed;
        Before = await ReportRow
            .Of(
                db.ReportsSeenBy(viewer)
                    .Where(r => r.Kind == ReportKind.Handover && r.Function == handed.Function.Slug)
            )
            .ToListAsync(stop);
        return Page();
    }
}
