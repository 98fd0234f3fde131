using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Reports.CurrentState;

/// <summary>Ta fram en nulägesrapport ur en avslutad runda. The process leader writes what shortcomings come from; the rest is the round's own.</summary>
[Authorize]
public sealed class DrawUpModel(
    MrContext db,
    CurrentStateReport kind,
    DrawUpReport draw,
    TimeProvider clock,
    IStringLocalizer<ReportsWords> t
) : PageModel
{
    [BindProperty]
    public string? Causes { get; set; }

    public SelfAssessment Round { get; private set; } = null!;

    /// <summary>Null while the round is open: then there is nothing to draw up.</summary>
    public RoundState? State { get; private set; }

    /// <summary>What the round shows to be lacking, in a sentence or two.</summary>
    public string Lacking => State is null ? "" : kind.InWords(State);

    /// <summary>Those drawn up before, latest first.</summary>
    public IReadOnlyList<ReportRow> Before { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop) =>
        await Refused(id, stop) ?? Page();

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        if (State is not null)
            Judge(State);
        if (!ModelState.IsValid)
            return Page();
        var viewer = HttpContext.SignedIn;
        var by = viewer.At(clock);
        State ??= (await kind.Read(viewer, id, stop))!;
        var report = await draw.Keep(
            Round,
            ReportKind.CurrentState,
            number =>
                kind.Of(
                    State,
                    SheetText.Allowed(Causes ?? ""),
                    viewer.OrganisationName ?? "",
                    (number, by)
                ),
            by,
            stop
        );
        return Redirect(Addresses.Report(report.Id));
    }

    private void Judge(RoundState state)
    {
        if (state.HasShortcomings && string.IsNullOrWhiteSpace(SheetText.Allowed(Causes ?? "")))
            ModelState.AddModelError(
                nameof(Causes),
                t["Rundan visar brister. Skriv vad de beror på innan du tar fram rapporten."]
            );
        else if (Causes?.Length > CurrentStateReport.LongestCauses)
            ModelState.AddModelError(
                nameof(Causes),
                t["Texten är för lång. Den får vara högst 10 000 tecken."]
            );
    }

    private async Task<IActionResult?> Refused(Guid id, CancellationToken stop)
    {
        var (round, refused) = await this.RoundLed(db, id, stop);
        if (round is null)
            return refused;
        Round = round;
        if (!round.IsOpen)
            State = await kind.Read(HttpContext.SignedIn, id, stop);
        Before = await ReportRow
            .Of(db.Reports.Where(r => r.SelfAssessmentId == id))
            .ToListAsync(stop);
        return null;
    }
}
