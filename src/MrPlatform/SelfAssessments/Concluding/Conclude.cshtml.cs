using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.Ageing;
using MrPlatform.SelfAssessments.Commenting;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Concluding;

/// <summary>Avsluta rundan: says what will be locked and what is left unanswered, then does it in one act.</summary>
[Authorize]
public sealed class ConcludeModel(
    MrContext db,
    AgeEvidence evidence,
    ForgetRespondents respondents,
    FreezeTruths truths,
    SettleComments comments,
    TimeProvider clock
) : PageModel
{
    public SelfAssessment Round { get; private set; } = null!;

    /// <summary>How many comments there are, and whether they are kept: else they are disposed of.</summary>
    public int Comments { get; private set; }

    [BindProperty]
    public bool KeepComments { get; set; }

    private const int MostNamed = 50;

    /// <summary>Those with most left, when something is left.</summary>
    public IReadOnlyList<RatingUnit> Behind { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop) =>
        await Refused(id, stop) ?? Page();

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var round = await db.RoundsSeenBy(HttpContext.SignedIn).SingleAsync(a => a.Id == id, stop);
        var by = HttpContext.SignedIn.At(clock);
        await evidence.Run(round, by.At, stop);
        round.Conclude(by);
        await respondents.Of(round, stop);
        await truths.Of(round, by.At, stop);
        await db.SaveChangesAsync(stop);
        await comments.Of(round, KeepComments, by, stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return Redirect($"~/nulagesanalyser/{id}/resultat");
    }

    private async Task<IActionResult?> Refused(Guid id, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        var round = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .FirstOrDefaultAsync(a => a.Id == id, stop);
        if (round is null)
            return NotFound();
        if (!viewer.LeadsRounds)
            return Forbid();
        Round = round;
        Behind = await db.UnitsBehind(viewer, id).AsNoTracking().Take(MostNamed).ToListAsync(stop);
        Comments = await comments.In(id, stop);
        return round.IsOpen ? null : Redirect($"~/nulagesanalyser/{id}/resultat");
    }
}
