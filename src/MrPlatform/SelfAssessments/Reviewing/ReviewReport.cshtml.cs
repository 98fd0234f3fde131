using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>
/// The structured report of a review, for both: what the reviewer says point by point, and what the organisation makes of it. The
/// organisation sees the reviewer's words once they are handed in.
/// </summary>
[ForReviewers]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ReviewReportModel(
    MrContext db,
    Knowledge knowledge,
    WriteReview writing,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IHaveSheets
{
    public const string Points = "punkter";

    /// <summary>Which point the answer is to; empty is the whole.</summary>
    [BindProperty]
    public string? Punkt { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public ReviewReport Report { get; private set; } = null!;

    public ReviewPlace Place { get; private set; } = null!;

    public ReviewNote? Other { get; private set; }

    /// <summary>Words to show: the reviewer's own at any time, the organisation's once handed in.</summary>
    public bool MayRead => Place.IsReviewer || Place.Review.HandedInAt is not null;

    public bool MayReply =>
        !Place.IsReviewer
        && Place.Review.HandedInAt is not null
        && HttpContext.Viewer?.LeadsRounds is true;

    public ReviewState State => Place.Review.StateOn(Stockholm.DayOf(clock.GetUtcNow()));

    public string SheetsTitle => t["Kollegial granskning av {0}", Place.Round.Title];

    /// <summary>Nothing before it is handed in, for the organisation.</summary>
    public IEnumerable<Sheet> Sheets() => MayRead ? [Report.AsSheet(t)] : [];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop) =>
        await Find(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnGetJson(Guid id, CancellationToken stop) =>
        await Find(id, stop) && MayRead
            ? File(
                Encoding.UTF8.GetBytes(Report.AsJson()),
                "application/json; charset=utf-8",
                $"granskning-{id}.json"
            )
            : NotFound();

    public async Task<IActionResult> OnGetMarkdown(Guid id, CancellationToken stop) =>
        await Find(id, stop) && MayRead
            ? File(
                Encoding.UTF8.GetBytes(Report.AsMarkdown(t)),
                "text/markdown; charset=utf-8",
                $"granskning-{id}.md"
            )
            : NotFound();

    /// <summary>The organisation says what it makes of a point.</summary>
    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (!await Find(id, stop))
            return NotFound();
        if (Place.IsReviewer || HttpContext.Viewer is not { LeadsRounds: true } viewer)
            return Forbid();
        var point = Punkt ?? ReviewNote.Whole;
        if (Text?.Length > ReviewNote.LongestText)
        {
            ModelState.AddModelError(
                nameof(Text),
                t["Texten är för lång. Den får vara högst 4 000 tecken."]
            );
            return Page();
        }
        Other = await writing.Reply(Place, point, (Version, Text ?? ""), viewer.At(clock), stop);
        if (Other is null)
            return Redirect(
                Addresses.ReviewReport(id) + (point.Length == 0 ? "#helheten" : $"#punkt-{point}")
            );
        Version = Other.Version;
        return this.ShowBoth(nameof(Version));
    }

    private async Task<bool> Find(Guid id, CancellationToken stop)
    {
        var today = Stockholm.DayOf(clock.GetUtcNow());
        if (await ReviewPlace.Find(db, HttpContext, (id, today), stop) is not { } place)
            return false;
        Place = place;
        Report = await ReviewReport.Read(db, knowledge, place, stop);
        return true;
    }
}
