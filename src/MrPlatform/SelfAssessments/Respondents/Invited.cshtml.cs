using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Forms;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>
/// Where an invitation leads, without an account: what one is asked and why, how the answers are treated, and how far one has come. The open
/// link of a unit leads to the same page, with one more step that gives the visitor an address of their own.
/// </summary>
[AllowAnonymous]
[PublicForm(RespondentPlace.Purpose)]
[ResponseCache(NoStore = true)]
public sealed class InvitedModel(
    MrContext db,
    Knowledge knowledge,
    Receipt receipt,
    TimeProvider clock
) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Token { get; set; } = "";

    /// <summary>Null for who has come by the open link and has not begun.</summary>
    public RespondentPlace? Place { get; private set; }

    public SelfAssessment Round { get; private set; } = null!;

    public RatingUnit Unit { get; private set; } = null!;

    public string Organisation { get; private set; } = "";

    public IReadOnlyList<AreaOfRespondent> Areas { get; private set; } = [];

    public bool Saved { get; private set; }

    public int Asked => Areas.Sum(area => area.Asked);

    public int Rated => Areas.Sum(area => area.Rated);

    public async Task<IActionResult> OnGet(bool sparat, CancellationToken stop)
    {
        Saved = sparat;
        return await Load(stop) ? Page() : NotFound();
    }

    /// <summary>Begins: who came by the open link becomes a respondent.</summary>
    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        if (Place is not null)
            return Redirect($"~/svara/{Token}");
        var respondent = Round.Join(Unit, clock.GetUtcNow());
        db.Add(respondent);
        await db.SaveChangesAsync(stop);
        return Redirect($"~/svara/{receipt.For(RespondentPlace.Purpose, respondent.Id)}");
    }

    public async Task<IActionResult> ShowAgain() =>
        await Load(HttpContext.RequestAborted) ? Page() : NotFound();

    private async Task<bool> Load(CancellationToken stop)
    {
        Place = await RespondentPlace.Find(db, receipt, Token, stop);
        if (Place is { } place)
            (Unit, Round) = (place.Unit, place.Round);
        else if (await ByOpenLink(stop) is var (unit, round))
            (Unit, Round) = (unit, round);
        else
            return false;
        Organisation = await db.Set<Organisations.Organisation>()
            .Where(o => o.Id == Round.OrganisationId)
            .Select(o => o.Name)
            .SingleAsync(stop);
        var asked = await (Place ?? new(null!, Unit, Round)).Asked(db, stop);
        var rated = Place is null ? [] : (await Place.Ratings(db, stop)).Keys.ToHashSet();
        var revealed = await db.RevealedFor(Unit.Id, stop);
        Areas =
        [
            .. knowledge
                .FrameworkOf(Round)
                .Areas.Select(area => new AreaOfRespondent(
                    area,
                    asked.Count(one => one.Area == area.Id),
                    asked.Count(one => one.Area == area.Id && rated.Contains(one.Code)),
                    asked.Count(one => one.Area == area.Id && revealed.Contains(one.Code))
                ))
                .Where(area => area.Asked > 0),
        ];
        return true;
    }

    private async Task<(RatingUnit, SelfAssessment)?> ByOpenLink(CancellationToken stop) =>
        await (
            from l in db.OpenLinks
            join u in db.RatingUnits on l.RatingUnitId equals u.Id
            join a in db.SelfAssessments on l.SelfAssessmentId equals a.Id
            where l.Key == Token && l.ClosedAt == null && a.ConcludedAt == null
            select new { Unit = u, Round = a }
        ).FirstOrDefaultAsync(stop)
            is { } found
            ? (found.Unit, found.Round)
            : null;
}

/// <summary>How far a respondent has come in an area.</summary>
public sealed record AreaOfRespondent(Area Area, int Asked, int Rated, int Revealed);
