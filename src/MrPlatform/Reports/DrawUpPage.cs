using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Reports;

/// <summary>
/// What the pages where a report is drawn up share: what is found to be lacking, the text on causes, its draft, and that two who write at once get to
/// choose.
/// </summary>
public abstract class DrawUpPage(
    MrContext db,
    DrawUpReport draw,
    TimeProvider clock,
    IStringLocalizer<ReportsWords> t
) : PageModel
{
    public const int LongestCauses = 10_000;

    [BindProperty]
    public string? Causes { get; set; }

    /// <summary>The draft that the page showed, and its version; null when there was none.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    [BindProperty]
    public FormKey Key { get; set; } = new();

    /// <summary>Null while there is nothing to draw up: the round is open.</summary>
    public Drawable? One { get; protected set; }

    public ReportDraft? Draft { get; private set; }

    /// <summary>Somebody saved while this was written; both are shown, and the person chooses.</summary>
    public bool IsOther { get; private set; }

    /// <summary>Those drawn up before of the same, latest first.</summary>
    public IReadOnlyList<ReportRow> Before { get; private set; } = [];

    /// <summary>What is missing when there are findings and no text.</summary>
    protected virtual string CausesMissing =>
        t["Skriv vad bristerna beror på, med minst tre ord, innan du tar fram rapporten."];

    /// <summary>What the report is about, as the address of the page has it.</summary>
    public virtual IDictionary<string, string> Asked => new Dictionary<string, string>();

    /// <summary>The page without what was pressed.</summary>
    public string Here => QueryHelpers.AddQueryString($"{Request.PathBase}{Request.Path}", Asked!);

    protected MrContext Db => db;

    protected IStringLocalizer<ReportsWords> T => t;

    protected DateTimeOffset Now => clock.GetUtcNow();

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Refused(stop) is { } refused)
            return refused;
        (Causes, Seen) = (Draft?.Text, Draft?.Mark);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Refused(stop) is { } refused)
            return refused;
        if (One is null)
            throw new RuleBroken("Rundan är öppen. Avsluta den innan du tar fram en rapport.");
        var text = SheetText.Allowed(Causes ?? "");
        if (One.LacksCauses(text))
            ModelState.AddModelError(nameof(Causes), CausesMissing);
        if (!IsShort())
            return Page();
        if (Seen != Draft?.Mark)
            return Two();
        var viewer = HttpContext.SignedIn;
        var report = await draw.Keep(
            One,
            (Key.At(Now), viewer.OrganisationId!.Value, viewer.OrganisationName ?? ""),
            text,
            viewer.At(clock),
            stop
        );
        return Redirect(Addresses.Report(report.Id));
    }

    public async Task<IActionResult> OnPostDraft(CancellationToken stop)
    {
        if (await Refused(stop) is { } refused)
            return refused;
        if (One?.Findings is null)
            return NotFound();
        if (!IsShort())
            return Page();
        var viewer = HttpContext.SignedIn;
        var kept = await draw.SaveDraft(
            One,
            viewer.OrganisationId!.Value,
            (SheetText.Allowed(Causes ?? ""), Seen),
            viewer.At(clock),
            stop
        );
        if (!kept)
        {
            Draft = await db.DraftOf(viewer.OrganisationId.Value, One, stop);
            return Two();
        }
        return Redirect(Here);
    }

    /// <summary>Sets <see cref="One"/>, or says why the page is not shown: absent is 404, seen but not drawn up by this person 403.</summary>
    protected abstract Task<IActionResult?> Find(CancellationToken stop);

    private bool IsShort()
    {
        if (Causes?.Length > LongestCauses)
            ModelState.AddModelError(
                nameof(Causes),
                t["Texten är för lång. Den får vara högst 10 000 tecken."]
            );
        return ModelState.IsValid;
    }

    private PageResult Two()
    {
        IsOther = true;
        Seen = Draft?.Mark;
        return this.ShowBoth(nameof(Seen));
    }

    private async Task<IActionResult?> Refused(CancellationToken stop)
    {
        if (await Find(stop) is { } refused)
            return refused;
        if (One is null)
            return null;
        var organisation = HttpContext.SignedIn.OrganisationId!.Value;
        Draft = One.Findings is null ? null : await db.DraftOf(organisation, One, stop);
        var (kind, about) = (One.Kind, One.About);
        Before = await ReportRow
            .Of(
                db.Reports.Where(r =>
                    r.OrganisationId == organisation
                    && r.Kind == kind
                    && r.SelfAssessmentId == about.Round
                    && r.ActionPlanId == about.Plan
                    && r.Year == about.Year
                    && r.Part == about.Part
                    && r.Function == about.Function
                )
            )
            .ToListAsync(stop);
        return null;
    }
}
