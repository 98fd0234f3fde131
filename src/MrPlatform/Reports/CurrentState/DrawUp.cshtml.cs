using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.Reports.CurrentState;

/// <summary>Ta fram en nulägesrapport ur en avslutad runda. The process leader writes what shortcomings come from; the rest is the round's own.</summary>
[Authorize]
public sealed class DrawUpModel(
    MrContext db,
    CurrentStateReport kind,
    DrawUpReport draw,
    TimeProvider clock,
    IStringLocalizer<ReportsWords> t
) : DrawUpPage(db, draw, clock, t)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public SelfAssessment Round { get; private set; } = null!;

    /// <summary>What the round shows to be lacking, in a sentence or two.</summary>
    public string Lacking => string.Join(" ", One?.Findings ?? []);

    protected override string CausesMissing =>
        T[
            "Rundan visar brister. Skriv vad de beror på, med minst tre ord, innan du tar fram rapporten."
        ];

    protected override async Task<IActionResult?> Find(CancellationToken stop)
    {
        var (round, refused) = await this.RoundLed(Db, Id, stop);
        if (round is null)
            return refused;
        Round = round;
        if (!round.IsOpen && await kind.Read(HttpContext.SignedIn, Id, stop) is { } state)
            One = kind.Of(state);
        return null;
    }
}
