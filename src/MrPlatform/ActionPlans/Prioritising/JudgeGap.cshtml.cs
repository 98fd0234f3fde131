using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.ActionPlans.Prioritising;

/// <summary>Väg en brist: four questions and the cost, and a place of its own when the group thinks the figures put it wrong.</summary>
[Authorize]
public sealed class JudgeGapModel(
    MrContext db,
    IEnumerable<IGaps> sources,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PageModel
{
    [BindProperty]
    public JudgeForm Form { get; set; } = new();

    public SelfAssessment Round { get; private set; } = null!;

    public RankedGap One { get; private set; } = null!;

    public RankedGap? Before { get; private set; }

    public RankedGap? After { get; private set; }

    public int Count { get; private set; }

    /// <summary>Somebody weighed it while this was written; both are shown, and the person chooses.</summary>
    public bool IsOther { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, string nyckel, CancellationToken stop)
    {
        if (await Refused(id, nyckel, stop) is { } refused)
            return refused;
        Form = JudgeForm.Of(One);
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, string nyckel, CancellationToken stop)
    {
        if (await Refused(id, nyckel, stop) is { } refused)
            return refused;
        if (Form.Read(ModelState, One.Gap.IsLaw, t) is not var (weight, cost, place))
            return Page();
        if (Form.Seen != (One.Judgement?.Version ?? 0))
            return Two();
        var viewer = HttpContext.SignedIn;
        var kept = await db.Judgements.FirstOrDefaultAsync(
            j => j.SelfAssessmentId == id && j.Gap == nyckel,
            stop
        );
        if (kept is null)
        {
            kept = new(Round.OrganisationId, id, nyckel);
            db.Add(kept);
        }
        kept.Judge(One.Gap, weight, cost, place, viewer.At(clock));
        await db.SaveChangesAsync(stop);
        return Redirect(
            After is { } next && Form.Next
                ? Addresses.Gap(id, next.Gap.Key)
                : Addresses.Prioritise(id)
        );
    }

    private PageResult Two()
    {
        IsOther = true;
        Form.Seen = One.Judgement?.Version ?? 0;
        ModelState.Remove("Form.Seen");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<IActionResult?> Refused(Guid id, string key, CancellationToken stop)
    {
        var round = await db.RoundsSeenBy(HttpContext.SignedIn)
            .AsNoTracking()
            .FirstOrDefaultAsync(a => a.Id == id, stop);
        if (round is null)
            return NotFound();
        if (!HttpContext.SignedIn.MakesPlans)
            return Forbid();
        var all = await RankedGap.Read(db, sources, round, stop);
        var one = all.FirstOrDefault(g => g.Gap.Key == key);
        if (one is null)
            return NotFound();
        (Round, One, Count) = (round, one, all.Count);
        Before = all.ElementAtOrDefault(one.Place - 2);
        After = all.ElementAtOrDefault(one.Place);
        return null;
    }
}
