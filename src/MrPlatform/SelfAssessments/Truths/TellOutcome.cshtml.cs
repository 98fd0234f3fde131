using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.SelfAssessments.Truths;

/// <summary>Enters an outcome in an open round, or corrects one in a concluded. A head does it for the own units while the round is open.</summary>
[Authorize]
public sealed class TellOutcomeModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    [BindProperty]
    public OutcomeForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Kriterium { get; set; }

    /// <summary>The number of a unit; 0 is the whole organisation.</summary>
    [BindProperty(SupportsGet = true)]
    public long Enhet { get; set; }

    /// <summary>What stood when the page was opened, so that nobody's words are overwritten unseen.</summary>
    [BindProperty]
    public Guid? Seen { get; set; }

    public SelfAssessment Round { get; private set; } = null!;

    public IReadOnlyList<Criterion> Criteria { get; private set; } = [];

    public IReadOnlyList<RatingUnit> Units { get; private set; } = [];

    /// <summary>What stands for the chosen criterion and unit.</summary>
    public OutcomeNote? Stands { get; private set; }

    /// <summary>True when somebody entered another while this was written: both are shown, and the person chooses.</summary>
    public bool IsOther { get; private set; }

    /// <summary>Also of the whole organisation; a head only of the own units.</summary>
    public bool TellsOfAll => HttpContext.SignedIn.LeadsRounds;

    private RatingUnit? Unit => Units.FirstOrDefault(u => u.Number == Enhet);

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        Form = OutcomeForm.Of(Stands);
        Seen = Stands?.Id;
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        var today = Stockholm.DayOf(clock.GetUtcNow());
        if (Criteria.All(c => c.Id != Kriterium))
            ModelState.AddModelError(nameof(Kriterium), t["Välj ett kriterium i rundan."]);
        if (Unit is null && (Enhet != 0 || !TellsOfAll))
            ModelState.AddModelError(nameof(Enhet), t["Välj en enhet i rundan."]);
        if (!Round.IsOpen && string.IsNullOrWhiteSpace(Form.Correction))
            ModelState.AddModelError("Form.Correction", t["Skriv varför utfallet behöver rättas."]);
        if (Form.Read(ModelState, today, t) is not var (signal, ground))
            return Page();
        if (Stands is not null && Stands.Id != Seen)
            return Two();
        var told = new Outcome(Kriterium!, Unit?.Id, signal, ground);
        await Keep(told, stop);
        return Redirect(Addresses.Outcomes(id));
    }

    private PageResult Two()
    {
        IsOther = true;
        Seen = Stands!.Id;
        return this.ShowBoth(nameof(Seen));
    }

    /// <summary>In a concluded round the locked outcome follows the correction, in the same transaction.</summary>
    private async Task Keep(Outcome told, CancellationToken stop)
    {
        var by = HttpContext.SignedIn.At(clock);
        if (Round.IsOpen)
            db.Add(Round.Tell(told, Unit, by));
        else
        {
            db.Add(Round.Correct(told, Unit, Form.Correction!, by));
            var frozen = await db.FrozenTruths.FirstOrDefaultAsync(
                f =>
                    f.SelfAssessmentId == Round.Id
                    && f.Criterion == told.Criterion
                    && f.RatingUnitId == told.RatingUnitId,
                stop
            );
            if (frozen is null)
                db.Add(
                    new FrozenTruth(Round.Id, told.RatingUnitId, told.Criterion, lived: null).With(
                        told
                    )
                );
            else
                frozen.With(told);
        }
        await db.SaveChangesAsync(stop);
    }

    private async Task<IActionResult?> Refused(Guid id, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (
            await db.RoundsSeenBy(viewer).FirstOrDefaultAsync(a => a.Id == id, stop)
            is not { } round
        )
            return NotFound();
        // What is locked is the process leader's to correct.
        if (!viewer.TellsOutcomes || (!round.IsOpen && !viewer.LeadsRounds))
            return Forbid();
        Round = round;
        Units = await db.UnitsReadBy(viewer, id)
            .AsNoTracking()
            .OrderBy(u => u.Number)
            .ToListAsync(stop);
        if (Enhet == 0 && !TellsOfAll && Units.Count > 0)
            Enhet = Units[0].Number;
        var asked = await db
            .CriterionTallies.Where(c => c.SelfAssessmentId == id)
            .Select(c => c.Criterion)
            .ToHashSetAsync(StringComparer.Ordinal, stop);
        Criteria = [.. knowledge.FrameworkOf(round).Criteria.Where(c => asked.Contains(c.Id))];
        var unit = Unit?.Id;
        Stands = (
            await db
                .OutcomeNotes.AsNoTracking()
                .Where(n =>
                    n.SelfAssessmentId == id && n.Criterion == Kriterium && n.RatingUnitId == unit
                )
                .ToListAsync(stop)
        )
            .OrderBy(n => n.EnteredAt)
            .ThenBy(n => n.Id)
            .LastOrDefault();
        return null;
    }
}
