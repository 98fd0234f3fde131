using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Boards;

/// <summary>Åtgärder: those of all plans that a person reads, 50 at a time, by choices in the address.</summary>
[Authorize]
public sealed class MeasuresModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PageModel, IHaveSheets
{
    public const string List = "atgarder";
    public const int PageSize = 50;

    private MeasureSetting _setting = null!;

    [BindProperty(SupportsGet = true)]
    public MeasureFilters Filters { get; set; } = new();

    public IReadOnlyList<MeasureRow> Rows { get; private set; } = [];

    /// <summary>How many there are of each kind of time, among those the other choices leave.</summary>
    public MeasureCounts Counts { get; private set; } = MeasureCounts.None;

    public MeasureChoices Choices { get; private set; } = null!;

    /// <summary>What the address asked for that does not exist, a sentence for each.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public int Sida { get; private set; } = 1;

    public bool HasMore { get; private set; }

    /// <summary>How many were told of in the meeting just saved; said once.</summary>
    [TempData]
    public int? Told { get; set; }

    public bool MayFollow =>
        HttpContext.SignedIn is var viewer && (viewer.MakesPlans || viewer.Answers);

    public string SheetsTitle => t["Åtgärder"];

    public IEnumerable<Sheet> Sheets()
    {
        yield return new(
            t["Åtgärder"],
            [
                t["Åtgärd"].Value,
                t["Mål"].Value,
                t["Kriterium"].Value,
                t["Plan"].Value,
                t["Ansvarig funktion"].Value,
                t["Enhet"].Value,
                t["Person"].Value,
                t["Klart"].Value,
                t["Effekten mäts"].Value,
                t["Läge"].Value,
                t["Senast berättat"].Value,
                t["Effekt"].Value,
            ],
            MeasureRow
                .Of(db, Chosen())
                .AsAsyncEnumerable()
                .Select(row =>
                    (IReadOnlyList<Cell>)
                        [
                            row.Measure.Title,
                            row.Goal,
                            row.Criterion,
                            row.Plan,
                            row.Measure.Owner,
                            row.Unit,
                            row.Person,
                            Cell.Of(row.Measure.DueOn),
                            Cell.Of(row.Measure.EffectOn),
                            t.Name(row.Measure.Progress(Today)),
                            t.Name(row.Measure.Status),
                            row.Measure.Effect is { } effect ? t.Name(effect) : Cell.Nothing,
                        ]
                )
        )
        {
            Key = List,
        };
    }

    public async Task<IActionResult> OnGet(int sida, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (!viewer.ReadsPlans)
            return Forbid();
        Sida = Math.Clamp(sida, 1, 100_000);
        Today = Stockholm.DayOf(clock.GetUtcNow());
        Unknown = Filters.Forget(ModelState, knowledge.Current, t);
        var places = await GoalPlace.All(db, knowledge, viewer, stop);
        Choices = await MeasureChoices.Read(db, viewer, places, stop);
        _setting = new(db, viewer, Today, places, Choices.Of(Filters));
        var rows = await MeasureRow
            .Of(db, Chosen())
            .Skip((Sida - 1) * PageSize)
            .Take(PageSize + 1)
            .ToListAsync(stop);
        HasMore = rows.Count > PageSize;
        Rows = [.. rows.Take(PageSize)];
        Counts = await Filters
            .Narrowed(_setting, db.MeasuresSeenBy(viewer))
            .CountByTime(db, Today, stop);
        return Page();
    }

    private IQueryable<Measure> Chosen() =>
        Filters.Of(_setting, db.MeasuresSeenBy(HttpContext.SignedIn).AsNoTracking());

    /// <summary>In the choice only because the unit chosen, or one below it, takes part.</summary>
    public bool TakesPartOnly(MeasureRow row) =>
        _setting.Chosen.Count > 0
        && !(row.Measure.UnitId is { } unit && _setting.Chosen.Contains(unit));

    /// <summary>What the choice of a unit means; null when none that exists is chosen.</summary>
    public string? UnitWords =>
        Choices.Units.FirstOrDefault(u => u.Id == Filters.UnitId) is not { } unit ? null
        : Filters.IsAlone
            ? t["Urvalet har bara åtgärder som {0} själv svarar för.", unit.Name].Value
        : t["Urvalet är {0} med underliggande enheter och åtgärder de deltar i.", unit.Name].Value;

    public string Address(int page = 1, string? when = null) =>
        Addresses.Measures + Filters.Query(page, when);
}
