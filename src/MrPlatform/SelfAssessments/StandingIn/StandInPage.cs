using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.Allotting;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.StandingIn;

/// <summary>
/// Choosing who stands in for somebody, and ending it. Two pages: one's own under the account, and the administrator's for anybody in the
/// organisation.
/// </summary>
public abstract class StandInPage(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    [BindProperty]
    public string? StandInId { get; set; }

    [BindProperty]
    public DateOnly? FirstDay { get; set; }

    [BindProperty]
    public DateOnly? LastDay { get; set; }

    public Person Away { get; private set; } = null!;

    /// <summary>Those who may answer for every unit the person answers for.</summary>
    public IReadOnlyList<Candidate> Candidates { get; private set; } = [];

    public IReadOnlyList<(StandIn StandIn, string Name)> Current { get; private set; } = [];

    public IEnumerable<SelectListItem> Choices =>
        Candidates
            .Select(c => new SelectListItem(c.Name, c.Taker.PersonId.ToString()))
            .Prepend(new(t["Välj vem"], ""));

    protected abstract string Here { get; }

    /// <summary>Whose stand-in it is about; null when that is nobody one may see.</summary>
    protected abstract Guid? Whose { get; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        FirstDay = Today;
        return await Find(stop) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Find(stop))
            return NotFound();
        var standIn = Candidates.FirstOrDefault(c => c.Taker.PersonId.ToString() == StandInId);
        if (standIn is null)
            ModelState.AddModelError(nameof(StandInId), t["Välj vem som ska vara ersättare."]);
        Judge(nameof(FirstDay), FirstDay, t["Skriv första dagen."]);
        Judge(nameof(LastDay), LastDay, t["Skriv sista dagen."]);
        if (FirstDay < Today)
            ModelState.AddModelError(
                nameof(FirstDay),
                t["Dagen har redan varit. Skriv i dag eller en dag längre fram."]
            );
        if (LastDay < FirstDay)
            ModelState.AddModelError(nameof(LastDay), t["Sista dagen ligger före den första."]);
        else if (LastDay?.DayNumber - FirstDay?.DayNumber > StandIn.LongestDays)
            ModelState.AddModelError(
                nameof(LastDay),
                t["En ersättare kan väljas för högst två år i taget."]
            );
        if (Current.Any(c => c.StandIn.FirstDay <= LastDay && c.StandIn.LastDay >= FirstDay))
            ModelState.AddModelError(
                nameof(FirstDay),
                t["Det finns redan en ersättare de dagarna. Avsluta den först."]
            );
        if (!ModelState.IsValid)
            return Page();
        var by = await db.People.SingleAsync(p => p.Id == standIn!.Taker.PersonId, stop);
        db.Add(
            new StandIn(Away, by, FirstDay!.Value, LastDay!.Value, HttpContext.SignedIn.At(clock))
        );
        await db.SaveChangesAsync(stop);
        return Redirect(Here);
    }

    public async Task<IActionResult> OnPostEnd(Guid standIn, CancellationToken stop)
    {
        if (!await Find(stop))
            return NotFound();
        var (ended, name) = Current.FirstOrDefault(c => c.StandIn.Id == standIn);
        if (ended is null)
            return NotFound();
        ended.End(Away.Name, name, HttpContext.SignedIn.At(clock));
        await db.SaveChangesAsync(stop);
        return Redirect(Here);
    }

    private DateOnly Today => Stockholm.DayOf(clock.GetUtcNow());

    private void Judge(string field, DateOnly? day, string missing)
    {
        if (day is null && ModelState[field]?.Errors.Count is null or 0)
            ModelState.AddModelError(field, missing);
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        var own = HttpContext.SignedIn.OrganisationId;
        var whose = Whose;
        if (
            await db.People.SingleOrDefaultAsync(
                p => p.Id == whose && p.OrganisationId == own && own != null && p.LeftAt == null,
                stop
            )
            is not { } away
        )
            return false;
        Away = away;
        var units = await db
            .Reaches.Where(r => r.PersonId == away.Id)
            .Select(r => r.UnitId)
            .ToListAsync(stop);
        Candidates =
        [
            .. (await Candidate.People(db, units, stop)).Where(c => c.Taker.PersonId != away.Id),
        ];
        var today = Today;
        Current =
        [
            .. (
                await (
                    from s in db.StandIns
                    join p in db.People on s.StandInId equals p.Id
                    where s.PersonId == away.Id && s.EndedAt == null && s.LastDay >= today
                    orderby s.FirstDay
                    select new { s, p.Name }
                ).ToListAsync(stop)
            ).Select(x => (x.s, x.Name)),
        ];
        return true;
    }
}
