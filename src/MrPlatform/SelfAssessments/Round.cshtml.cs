using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments;

/// <summary>A round's overview: how far each unit has come in each area, and where to go on.</summary>
[Authorize]
public sealed class RoundModel(
    MrContext db,
    Knowledge knowledge,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IHaveSheets
{
    public SelfAssessment Round { get; private set; } = null!;

    public Framework Framework { get; private set; } = null!;

    public IReadOnlyList<UnitProgress> Units { get; private set; } = [];

    /// <summary>The unit whose areas are shown: the chosen one, or the only one.</summary>
    public UnitProgress? Chosen { get; private set; }

    /// <summary>The number of the unit that just answered everything.</summary>
    public long? Klar { get; private set; }

    public string SheetsTitle => Round.Title;

    public IEnumerable<Sheet> Sheets() => ProgressSheets.Of(Framework, Units, Chosen, t);

    public async Task<IActionResult> OnGet(Guid id, long? enhet, long? klar, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        var round = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .FirstOrDefaultAsync(a => a.Id == id, stop);
        if (round is null)
            return NotFound();
        Round = round;
        Framework = knowledge.FrameworkOf(round);
        Units = await UnitProgress.Read(db, viewer, id, stop);
        if (Units.Count == 0)
            return Redirect($"~/nulagesanalyser/{id}/resultat");
        Chosen =
            enhet is null && Units.Count == 1
                ? Units[0]
                : Units.FirstOrDefault(u => u.Unit.Number == enhet);
        if (enhet is not null && Chosen is null)
            return NotFound();
        Klar = klar;
        return Page();
    }
}
