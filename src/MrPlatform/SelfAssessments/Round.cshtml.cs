using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Moving;
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

    /// <summary>A page of the units.</summary>
    public IReadOnlyList<UnitProgress> Units { get; private set; } = [];

    public int Sida { get; private set; } = 1;

    public bool HasMore { get; private set; }

    /// <summary>Some unit answers by agreeing on what several see.</summary>
    public bool HearsSeveral { get; private set; }

    /// <summary>The unit whose areas are shown: the chosen one, or the only one.</summary>
    public UnitProgress? Chosen { get; private set; }

    /// <summary>Answers of the person's units whose question has got other words since they were given.</summary>
    public int ToConfirm { get; private set; }

    /// <summary>There is a later version of the framework, or the round has been moved and can be moved back.</summary>
    public bool MayMove { get; private set; }

    /// <summary>The unit that just answered everything.</summary>
    public RatingUnit? Done { get; private set; }

    public string SheetsTitle => Round.Title;

    public IEnumerable<Sheet> Sheets() =>
        ProgressSheets.Of(
            Framework,
            AllPages.Of(page =>
                UnitProgress.Read(
                    db,
                    HttpContext.SignedIn,
                    (Round.Id, page),
                    HttpContext.RequestAborted
                )
            ),
            Chosen,
            t
        );

    public async Task<IActionResult> OnGet(
        Guid id,
        long? enhet,
        long? klar,
        int? sida,
        CancellationToken stop
    )
    {
        var viewer = HttpContext.SignedIn;
        var round = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .FirstOrDefaultAsync(a => a.Id == id, stop);
        if (round is null)
            return NotFound();
        Round = round;
        Framework = knowledge.FrameworkOf(round);
        Sida = Math.Clamp(sida ?? 1, 1, 100_000);
        var page = await UnitProgress.Read(db, viewer, (id, Sida), stop);
        HasMore = page.Count > UnitProgress.OnAPage;
        Units = [.. page.Take(UnitProgress.OnAPage)];
        (MayMove, ToConfirm) = await Movable.Read(db, knowledge, viewer, round, stop);
        if (Units.Count == 0 && Sida == 1)
            return Redirect($"~/nulagesanalyser/{id}/resultat");
        Chosen =
            enhet is null ? (Units.Count == 1 && Sida == 1 ? Units[0] : null)
            : Units.FirstOrDefault(u => u.Unit.Number == enhet) is { } shown ? shown
            : await UnitProgress.ReadOne(db, viewer, (id, enhet.Value), stop);
        if (enhet is not null && Chosen is null)
            return NotFound();
        HearsSeveral = await db.RatingUnits.AnyAsync(
            u => u.SelfAssessmentId == id && u.Respondents > 0,
            stop
        );
        Done = klar is null
            ? null
            : await db.UnitsReadBy(viewer, id)
                .AsNoTracking()
                .FirstOrDefaultAsync(u => u.Number == klar, stop);
        return Page();
    }
}
