using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Documenting;

/// <summary>
/// Rundan som handling: which state it is in and what that means in law, its registry number, where it has been sent, and what became of the
/// comments. Everybody who sees the round reads it; the process leader acts.
/// </summary>
[Authorize]
public sealed partial class DocumentModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    private const int LongestRecipient = 200;

    [BindProperty]
    public string? Number { get; set; }

    /// <summary>The registry number as it was shown.</summary>
    [BindProperty]
    public string? SeenNumber { get; set; }

    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public DateOnly? Day { get; set; }

    public SelfAssessment Round { get; private set; } = null!;

    public Publication? Published { get; private set; }

    public IReadOnlyList<JournalEntry> Dispatches { get; private set; } = [];

    /// <summary>What became of the comments, as the journal tells it; null when there were none.</summary>
    public JournalEntry? CommentsSettled { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (!await Find(id, stop))
            return NotFound();
        Number = SeenNumber = Round.RegistryNumber;
        Day = Stockholm.DayOf(clock.GetUtcNow());
        return Page();
    }

    public async Task<IActionResult> OnPostRegister(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        Day = Stockholm.DayOf(clock.GetUtcNow());
        ModelState.Remove(nameof(Day));
        if (Number?.Trim().Length > SelfAssessment.LongestRegistryNumber)
            ModelState.AddModelError(
                nameof(Number),
                t["Diarienumret är för långt. Det får vara högst 60 tecken."]
            );
        if (!ModelState.IsValid)
            return Page();
        if ((SeenNumber ?? "") != (Round.RegistryNumber ?? ""))
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            ModelState.AddModelError(
                nameof(Number),
                t[
                    "Någon annan skrev in {0} medan du skrev. Spara igen om ditt nummer ska gälla.",
                    Round.RegistryNumber ?? "–"
                ]
            );
            ModelState.Remove(nameof(SeenNumber));
            SeenNumber = Round.RegistryNumber;
            return Page();
        }
        Round.Register(Number, HttpContext.SignedIn.At(clock));
        return await Saved(stop);
    }

    public async Task<IActionResult> OnPostDispatch(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        var today = Stockholm.DayOf(clock.GetUtcNow());
        Number = SeenNumber = Round.RegistryNumber;
        ModelState.Remove(nameof(Number));
        ModelState.Remove(nameof(SeenNumber));
        if (string.IsNullOrWhiteSpace(To))
            ModelState.AddModelError(nameof(To), t["Skriv till vem rundan skickades."]);
        else if (To.Trim().Length > LongestRecipient)
            ModelState.AddModelError(nameof(To), t["Skriv högst 200 tecken."]);
        if (ModelState[nameof(Day)]?.Errors.Count is null or 0)
        {
            if (Day is null)
                ModelState.AddModelError(nameof(Day), t["Skriv vilken dag rundan skickades."]);
            else if (
                Round.ConcludedAt is { } concluded
                && (Day > today || Day < Stockholm.DayOf(concluded))
            )
                ModelState.AddModelError(
                    nameof(Day),
                    t["Dagen måste ligga mellan den dag rundan avslutades och i dag."]
                );
        }
        if (!ModelState.IsValid && !Round.IsOpen)
            return Page();
        Round.Dispatch(To ?? "", Day ?? today, HttpContext.SignedIn.At(clock));
        return await Saved(stop);
    }

    private async Task<IActionResult> Saved(CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return Redirect($"~/nulagesanalyser/{Round.Id}/handling");
    }

    private async Task<IActionResult?> Refused(Guid id, CancellationToken stop) =>
        !await Find(id, stop) ? NotFound()
        : HttpContext.SignedIn.LeadsRounds ? null
        : Forbid();

    private async Task<bool> Find(Guid id, CancellationToken stop)
    {
        if (
            await db.RoundsSeenBy(HttpContext.SignedIn).FirstOrDefaultAsync(a => a.Id == id, stop)
            is not { } round
        )
            return false;
        Round = round;
        Published = await db
            .Publications.AsNoTracking()
            .FirstOrDefaultAsync(p => p.SelfAssessmentId == id && p.WithdrawnAt == null, stop);
        string[] acts = [Acts.RoundDispatched, Acts.CommentsDisposed, Acts.CommentsKept];
        var told = await db
            .Journal.AsNoTracking()
            .Where(e =>
                e.SubjectId == id
                && e.OrganisationId == round.OrganisationId
                && acts.Contains(e.Act)
            )
            .OrderByDescending(e => e.At)
            .ToListAsync(stop);
        Dispatches = [.. told.Where(e => e.Act == Acts.RoundDispatched)];
        CommentsSettled = told.Find(e => e.Act != Acts.RoundDispatched);
        return true;
    }
}
