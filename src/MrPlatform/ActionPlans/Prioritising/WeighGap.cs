using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Ui.Forms;

namespace MrPlatform.ActionPlans.Prioritising;

/// <summary>Väg en brist: four questions and the cost, and a place of its own when the group thinks the figures put it wrong; on a screen of one's own or in the room.</summary>
public abstract class WeighGap(
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

    public int Count => All.Count;

    /// <summary>Somebody weighed it while this was written; both are shown, and the person chooses.</summary>
    public bool IsOther { get; private set; }

    /// <summary>In the order of the list.</summary>
    public IReadOnlyList<RankedGap> All { get; private set; } = [];

    /// <summary>Keeps what is chosen; the page again when something is wrong or somebody was first, null when it is saved.</summary>
    protected async Task<IActionResult?> Save(CancellationToken stop)
    {
        if (Form.Read(ModelState, (One.Gap.IsLaw, Count), t) is not var (weight, cost, place))
            return Page();
        if (Form.Seen != (One.Judgement?.Version ?? 0))
            return Two();
        var (id, key) = (Round.Id, One.Gap.Key);
        var kept = await db.Judgements.FirstOrDefaultAsync(
            j => j.SelfAssessmentId == id && j.Gap == key,
            stop
        );
        if (kept is null)
        {
            kept = new(Round.OrganisationId, id, key);
            db.Add(kept);
        }
        kept.Judge(One.Gap, weight, cost, place, HttpContext.SignedIn.At(clock));
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Somebody else weighed it at the same moment.
            db.ChangeTracker.Clear();
            All = await RankedGap.Read(db, sources, Round, stop);
            return Find(key) ? Two() : NotFound();
        }
        return null;
    }

    /// <summary>Takes back what the group has said; the page again when somebody has weighed it since.</summary>
    protected async Task<IActionResult?> TakeBack(CancellationToken stop)
    {
        if (Form.Seen != (One.Judgement?.Version ?? 0))
            return Two();
        var (id, key) = (Round.Id, One.Gap.Key);
        var kept = await db.Judgements.FirstOrDefaultAsync(
            j => j.SelfAssessmentId == id && j.Gap == key,
            stop
        );
        if (kept is null)
            return null;
        kept.TakeBack(One.Gap, HttpContext.SignedIn.At(clock));
        db.Remove(kept);
        await db.SaveChangesAsync(stop);
        return null;
    }

    private PageResult Two()
    {
        IsOther = true;
        Form.Seen = One.Judgement?.Version ?? 0;
        return this.ShowBoth("Form.Seen");
    }

    /// <summary>The round and its list; absent before forbidden.</summary>
    protected async Task<IActionResult?> RefusedRound(Guid id, CancellationToken stop)
    {
        var round = await db.RoundsSeenBy(HttpContext.SignedIn)
            .AsNoTracking()
            .FirstOrDefaultAsync(a => a.Id == id, stop);
        if (round is null)
            return NotFound();
        if (!HttpContext.SignedIn.MakesPlans)
            return Forbid();
        Round = round;
        All = await RankedGap.Read(db, sources, round, stop);
        return null;
    }

    /// <summary>False when the list has no such shortcoming.</summary>
    protected bool Find(string? key)
    {
        if (All.FirstOrDefault(g => g.Gap.Key == key) is not { } one)
            return false;
        One = one;
        Before = All.ElementAtOrDefault(one.Place - 2);
        After = All.ElementAtOrDefault(one.Place);
        return true;
    }
}
