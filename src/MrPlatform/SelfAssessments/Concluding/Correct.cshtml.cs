using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Answering;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Concluding;

/// <summary>Rätta ett svar i en avslutad runda: what it should say, and why it needs to be corrected.</summary>
[Authorize]
public sealed class CorrectModel(
    MrContext db,
    Knowledge knowledge,
    CorrectAnswer corrections,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    [BindProperty]
    public string? Why { get; set; }

    public AnsweringPlace Place { get; private set; } = null!;

    public Criterion Criterion { get; private set; } = null!;

    public Answer Answer { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, string kod, long? enhet, CancellationToken stop)
    {
        if (await Refused(id, kod, enhet, stop) is { } refused)
            return refused;
        Form = AnswerForm.Of(Answer);
        return Page();
    }

    public async Task<IActionResult> OnPost(
        Guid id,
        string kod,
        long? enhet,
        CancellationToken stop
    )
    {
        if (await Refused(id, kod, enhet, stop) is { } refused)
            return refused;
        var given = Form.Read(ModelState, "Form.", t, Stockholm.DayOf(clock.GetUtcNow()));
        if (string.IsNullOrWhiteSpace(Why))
            ModelState.AddModelError("Why", t["Skriv varför svaret behöver rättas."]);
        if (given is null || ModelState.ErrorCount > 0)
            return Page();
        if (
            !await corrections.Correct(
                Place.Unit,
                kod,
                Form.Version,
                given,
                Why!,
                HttpContext.SignedIn.At(clock),
                stop
            )
        )
            throw new RuleBroken(
                "Någon annan rättade svaret medan du skrev. Läs det nya svaret och försök igen."
            );
        return Redirect($"~/nulagesanalyser/{id}/resultat#rattelser");
    }

    private async Task<IActionResult?> Refused(
        Guid id,
        string kod,
        long? enhet,
        CancellationToken stop
    )
    {
        if (
            await AnsweringPlace.FindCriterion(
                db,
                knowledge,
                HttpContext.SignedIn,
                (id, kod, enhet)
            )
            is not { } found
        )
            return NotFound();
        if (!HttpContext.SignedIn.LeadsRounds)
            return Forbid();
        (Place, Criterion) = found;
        Answer = await db
            .Answers.AsNoTracking()
            .Include(a => a.Evidence)
            .SingleAsync(a => a.RatingUnitId == Place.Unit.Id && a.Criterion == kod, stop);
        return Place.Round.IsOpen
            ? Redirect($"~/nulagesanalyser/{id}/kriterier/{kod}?enhet={Place.Unit.Number}")
            : null;
    }
}
