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

namespace MrPlatform.SelfAssessments.Moving;

/// <summary>Flytta rundan: what happens to each answer in a later version of the framework, and the act itself. It can be moved back.</summary>
[Authorize]
public sealed partial class MoveModel(
    MrContext db,
    Knowledge knowledge,
    MoveRound rounds,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    public SelfAssessment Round { get; private set; } = null!;

    public Framework Framework { get; private set; } = null!;

    public IReadOnlyList<string> Versions { get; private set; } = [];

    /// <summary>None when there is no later version, or the round is concluded.</summary>
    public MovePreview? Preview { get; private set; }

    /// <summary>The latest move that has not been moved back.</summary>
    public RoundMove? Latest { get; private set; }

    public IReadOnlyList<RoundMove> Moves { get; private set; } = [];

    /// <summary>How many answers have been given since the latest move.</summary>
    public int AnsweredSince { get; private set; }

    private MovePlan? _plan;

    public async Task<IActionResult> OnGet(Guid id, string? till, CancellationToken stop) =>
        await Refused(id, till, stop) ?? Page();

    public async Task<IActionResult> OnPost(
        Guid id,
        string? till,
        long version,
        CancellationToken stop
    )
    {
        if (await Refused(id, till, stop) is { } refused)
            return refused;
        DemandOpen();
        if (_plan is not { } plan || till is null)
            throw new RuleBroken("Det finns ingen senare version att flytta till.");
        await rounds.Move(Round, plan, version, HttpContext.SignedIn.At(clock), stop);
        return Redirect(Addresses.MoveRound(id));
    }

    public async Task<IActionResult> OnPostBack(
        Guid id,
        Guid flytt,
        long version,
        CancellationToken stop
    )
    {
        if (await Refused(id, till: null, stop) is { } refused)
            return refused;
        DemandOpen();
        if (Latest is not { } latest || latest.Id != flytt)
            throw new RuleBroken("Rundan är redan tillbakaflyttad.");
        await rounds.MoveBack(Round, latest, version, HttpContext.SignedIn.At(clock), stop);
        return Redirect(Addresses.MoveRound(id));
    }

    private void DemandOpen()
    {
        if (!Round.IsOpen)
            throw new RuleBroken(
                "Rundan är avslutad. Den står kvar i den version den avslutades i och går inte att flytta."
            );
    }

    private async Task<IActionResult?> Refused(Guid id, string? till, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        var (round, refused) = await this.RoundLed(db, id, stop);
        if (round is null)
            return refused;
        Round = round;
        Framework = knowledge.FrameworkOf(round);
        Versions = await MovePreview.Versions(db, knowledge, round, stop);
        if (till is not null && round.IsOpen && !Versions.Contains(till))
            return NotFound();
        Moves = await db
            .RoundMoves.Where(m => m.SelfAssessmentId == id)
            .OrderByDescending(m => m.MovedAt)
            .ToListAsync(stop);
        Latest = Moves.FirstOrDefault(m => m.UndoneAt is null);
        if (Latest is { } latest)
            AnsweredSince = await (
                from answer in db.Answers
                join unit in db.RatingUnits on answer.RatingUnitId equals unit.Id
                where unit.SelfAssessmentId == id && answer.AnsweredAt > latest.MovedAt
                select answer
            ).CountAsync(stop);
        if (round.IsOpen && Versions.Count > 0)
            await LookAhead(round, till ?? Versions[0], viewer.Kind, stop);
        return null;
    }

    // What is the same is told by the Swedish texts, whatever language one reads in: a translation may lag behind.
    private async Task LookAhead(
        SelfAssessment round,
        string version,
        OrganisationKind kind,
        CancellationToken stop
    )
    {
        var from = knowledge.Swedish.FindFramework(round.FrameworkId, round.FrameworkVersion)!;
        var to = knowledge.Swedish.FindFramework(round.FrameworkId, version)!;
        _plan = new(round, from, to, kind);
        Preview = await MovePreview.Read(db, round, (_plan, from), stop);
    }
}
