using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Figures;

namespace MrPlatform.AnnualCycle.Showing;

/// <summary>Årshjul: the organisation's year as a wheel and a list, what comes next first, and for who begins a typical year to take in.</summary>
[Authorize]
public class CycleModel(
    MrContext db,
    TimeProvider clock,
    Draw draw,
    IStringLocalizer<AnnualCycleWords> t
) : PageModel
{
    private const int MostComing = 3;
    private const int YearsAway = 10;

    [BindProperty(SupportsGet = true, Name = "ar")]
    public string? Asked { get; set; }

    public int Year { get; private set; }

    public int ThisYear { get; private set; }

    public IReadOnlyList<Occurrence> InYear { get; private set; } = [];

    public IReadOnlyList<Occurrence> Coming { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Units { get; private set; } =
        new Dictionary<Guid, string>();

    /// <summary>True when the organisation has no dates at all, in any year.</summary>
    public bool IsEmpty { get; private set; }

    public Figure Figure { get; private set; } = null!;

    public Viewer Viewer => HttpContext.SignedIn;

    public IReadOnlyList<AnnualPreset> Presets => AnnualPreset.For(Viewer.Kind);

    public string? UnitOf(AnnualDate date) => date.UnitId is { } unit ? Units[unit] : null;

    public virtual async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (Viewer.OrganisationId is not { } own)
            return Forbid();
        var today = Stockholm.DayOf(clock.GetUtcNow());
        ThisYear = today.Year;
        if (YearAsked() is not { } year)
            return NotFound();
        Year = year;
        var dates = await db.AnnualDatesOf(Viewer).AsNoTracking().ToListAsync(stop);
        Units = await db
            .Units.AsNoTracking()
            .Where(u => u.OrganisationId == own)
            .ToDictionaryAsync(u => u.Id, u => u.Name, stop);
        IsEmpty = dates.Count == 0;
        InYear = CycleYear.Of(dates, year);
        Coming = CycleYear.Coming(dates, today, MostComing);
        Figure = WheelFigure.Of(
            year,
            InYear,
            (Viewer.OrganisationName ?? "", Units, today),
            draw,
            t
        );
        return Page();
    }

    public async Task<IActionResult> OnPostTypical(CancellationToken stop)
    {
        if (Viewer.OrganisationId is not { } own || !Viewer.KeepsAnnualCycle)
            return Forbid();
        await RefuseWhenBegun(stop);
        AnnualPreset.TakeIn(db, own, Viewer.Kind, Viewer.At(clock));
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Two pressed at once, and the other was first. Anything else is a fault of ours and goes on.
            db.ChangeTracker.Clear();
            await RefuseWhenBegun(stop);
            throw;
        }
        return Redirect(Addresses.AnnualCycle);
    }

    private async Task RefuseWhenBegun(CancellationToken stop)
    {
        if (await db.AnnualDatesOf(Viewer).AnyAsync(stop))
            throw new RuleBroken(
                "Årshjulet har redan hållpunkter. Lägg till dem som saknas en i taget."
            );
    }

    /// <summary>This year when nothing is asked; null when it is no year to plan in.</summary>
    private int? YearAsked() =>
        string.IsNullOrEmpty(Asked) ? ThisYear
        : int.TryParse(Asked, out var year) && Math.Abs(year - ThisYear) <= YearsAway ? year
        : null;
}
