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

    private IReadOnlyList<GoalPlace> _places = [];

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

    /// <summary>How many were told of in the meeting just saved.</summary>
    public int Told { get; private set; }

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

    public async Task<IActionResult> OnGet(int sida, int sparat, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (!viewer.ReadsPlans)
            return Forbid();
        Told = Math.Clamp(sparat, 0, FromMeetingModel.Most);
        Sida = Math.Clamp(sida, 1, 100_000);
        Today = Stockholm.DayOf(clock.GetUtcNow());
        Unknown = Filters.Forget(ModelState, knowledge.Current, t);
        _places = await GoalPlace.All(db, knowledge, viewer, stop);
        Choices = await MeasureChoices.Read(db, viewer, _places, stop);
        var rows = await MeasureRow
            .Of(db, Chosen())
            .Skip((Sida - 1) * PageSize)
            .Take(PageSize + 1)
            .ToListAsync(stop);
        HasMore = rows.Count > PageSize;
        Rows = [.. rows.Take(PageSize)];
        Counts = await Filters
            .Narrowed(db.MeasuresSeenBy(viewer), _places, Today)
            .CountByTime(db, Today, stop);
        return Page();
    }

    private IQueryable<Measure> Chosen() =>
        Filters.Of(db, db.MeasuresSeenBy(HttpContext.SignedIn).AsNoTracking(), _places, Today);

    public string Address(int page = 1, string? when = null) =>
        Addresses.Measures + Filters.Query(page, when);
}
