using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>One plan: how it goes in counts, advice, and the goals with their measures.</summary>
[Authorize]
public sealed class PlanModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PlanPage(db, knowledge), IHaveSheets
{
    public const string List = "atgarder";

    /// <summary>As many of what a piece of advice is about as one acts on next.</summary>
    public const int MostAdvised = 8;

    public IReadOnlyList<GoalShown> Goals { get; private set; } = [];

    public IReadOnlyList<Advice> Advice { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public bool MayMake => HttpContext.SignedIn.MakesPlans;

    public IEnumerable<MeasureShown> Measures => Goals.SelectMany(g => g.Measures);

    /// <summary>How many measures are where, what needs somebody first; what is at none is left out.</summary>
    public IReadOnlyList<(Progress Progress, int Count)> Counts =>
        [
            .. new[]
            {
                Progress.Late,
                Progress.Going,
                Progress.Planned,
                Progress.Done,
                Progress.Dropped,
            }
                .Select(p => (p, Measures.Count(m => m.Measure.Progress(Today) == p)))
                .Where(one => one.Item2 > 0),
        ];

    public Figure? Timeline => PlanTimeline.Of(Plan, Goals, Today, t);

    public string SheetsTitle => Plan.Title;

    public IEnumerable<Sheet> Sheets()
    {
        if (Goals.Count > 0)
            yield return PlanSheet.Of(Goals, Today, t);
    }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (!await Find(id, stop))
            return NotFound();
        Today = Stockholm.DayOf(clock.GetUtcNow());
        Goals = await GoalShown.Read(Db, id, stop);
        Advice =
            Goals.Count == 0 ? [] : await PlanAdvice.Read(Db, (Round, Framework), Goals, t, stop);
        return Page();
    }
}
