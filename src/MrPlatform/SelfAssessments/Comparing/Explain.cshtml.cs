using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Comparing;

/// <summary>
/// Vilket underlag ändrades? A unit says it of its own big step, the process leader of the whole organisation's.
/// </summary>
[Authorize]
public sealed class ExplainModel(MrContext db, Knowledge knowledge, TimeProvider clock) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Skriv vilket underlag som ändrades.")]
    [StringLength(4000, ErrorMessage = "Texten är för lång. Den får vara högst 4 000 tecken.")]
    public string? Text { get; set; }

    public Comparison Comparison { get; private set; } = null!;

    public ComparedCriterion Step { get; private set; } = null!;

    public bool MayWrite { get; private set; }

    public string Back =>
        $"~/nulagesanalyser/{Comparison.Round.Id}/jamfor?med={Comparison.Earlier.Id}{(Comparison.Unit is { } unit ? $"&enhet={unit.Number}" : "")}";

    public async Task<IActionResult> OnGet(
        Guid id,
        string kod,
        Guid? med,
        long? enhet,
        CancellationToken stop
    ) => await Load(id, kod, (med, enhet), stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(
        Guid id,
        string kod,
        Guid? med,
        long? enhet,
        CancellationToken stop
    )
    {
        if (!await Load(id, kod, (med, enhet), stop))
            return NotFound();
        if (!MayWrite)
            return Forbid();
        if (!ModelState.IsValid)
            return Page();
        var round = await db.SelfAssessments.SingleAsync(a => a.Id == id, stop);
        db.Add(
            round.Explain(
                Step,
                Comparison.Earlier,
                Comparison.Unit,
                Text!,
                HttpContext.SignedIn.At(clock)
            )
        );
        await db.SaveChangesAsync(stop);
        return Redirect(Back + "#stora-steg");
    }

    private async Task<bool> Load(
        Guid id,
        string kod,
        (Guid? With, long? Unit) of,
        CancellationToken stop
    )
    {
        var viewer = HttpContext.SignedIn;
        var over = await RoundsOverTime.Read(db, viewer, id, stop);
        if (over?.With(of.With) is not { } earlier)
            return false;
        var unit = await db
            .RatingUnits.AsNoTracking()
            .FirstOrDefaultAsync(u => u.SelfAssessmentId == id && u.Number == of.Unit, stop);
        if (of.Unit is not null && unit is null)
            return false;
        Comparison = await Comparison.Read(db, knowledge, over, (earlier, unit), stop);
        var step = Comparison.Criteria.FirstOrDefault(c => c.Later?.Id == kod);
        if (step is null)
            return false;
        Step = step;
        MayWrite = unit is null
            ? viewer.LeadsRounds
            : viewer.Answers
                && await db.UnitsReadBy(viewer, id).AnyAsync(u => u.Id == unit.Id, stop);
        return true;
    }
}
