using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.ActionPlans.Continuity;

/// <summary>What the page of a mandate period and its picture alone have in common.</summary>
public abstract class MandatePage(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PageModel, IHaveSheets
{
    public MandatePeriod Period { get; private set; }

    public IReadOnlyList<MandateEvent> Events { get; private set; } = [];

    /// <summary>Null when nothing happens in the period.</summary>
    public Figure? Figure { get; private set; }

    public DateOnly Today { get; private set; }

    public string SheetsTitle => t["Mandatperioden {0}", Period];

    public IEnumerable<Sheet> Sheets() => Figure is null ? [] : [Figure.Sheet];

    /// <param name="fran">The year it begins; without it, the one that goes on.</param>
    public async Task<IActionResult> OnGet(int? fran, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (!viewer.ReadsPlans)
            return Forbid();
        Today = Stockholm.DayOf(clock.GetUtcNow());
        Period = fran is { } year ? MandatePeriod.BegunIn(year) : MandatePeriod.Of(Today);
        Events = await MandateEvent.Read(db, viewer, Period, Today, stop);
        Figure = MandateTimeline.Of(Period, Events, Today, t) is { } figure
            ? figure with
            {
                Source =
                    $"{viewer.OrganisationName}. {t["Läget {0}", Today.Words()].Value}. MR-plattformen.",
            }
            : null;
        return Page();
    }

    public static string Address(MandatePeriod period) =>
        $"{Addresses.MandatePeriod}?fran={period.FromYear}";
}

/// <summary>Mandatperioden: what was found, promised and done from one election to the next, so that it is not lost when people change.</summary>
[Authorize]
public sealed class MandateModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : MandatePage(db, clock, t)
{
    /// <summary>More than this of one year is in the file alone.</summary>
    public const int MostOfYear = 60;

    /// <summary>The years of the period with what happens in them.</summary>
    public IEnumerable<IGrouping<int, MandateEvent>> ByYear =>
        Events.GroupBy(e => Math.Clamp(e.Day.Year, Period.FromYear, Period.ToYear));
}

/// <summary>The picture alone: to link to, to print, and to have as a file.</summary>
[Authorize]
public sealed class MandateFigureModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : MandatePage(db, clock, t), IHaveFigure;
