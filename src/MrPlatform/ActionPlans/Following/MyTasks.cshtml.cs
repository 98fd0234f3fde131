using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans.Boards;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Following;

/// <summary>
/// Mina uppgifter: the measures one answers for. What is late and what is to be told about the effect come first, and are never left out for what can
/// wait. Those that one's units only take part in stand apart.
/// </summary>
[Authorize]
public sealed class MyTasksModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PageModel, IHaveSheets
{
    public const string List = "uppgifter";
    public const string Joined = "deltar";

    /// <summary>The most of each kind.</summary>
    public const int PageSize = 50;

    /// <summary>What one answers for, by how it presses; a kind without any is left out.</summary>
    public IReadOnlyList<TaskGroup> Own { get; private set; } = [];

    /// <summary>What one's units take part in and others answer for, until it is over.</summary>
    public TaskGroup? TakingPart { get; private set; }

    public DateOnly Today { get; private set; }

    public string SheetsTitle => t["Mina uppgifter"];

    public IEnumerable<Sheet> Sheets()
    {
        if (Own.Count > 0)
            yield return SheetOf(List, t["Mina uppgifter"], Waiting());
        if (TakingPart is { } joined)
            yield return SheetOf(Joined, joined.Title, TakenPartIn());
    }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (!viewer.ReadsPlans)
            return Forbid();
        Today = Stockholm.DayOf(clock.GetUtcNow());
        Own = await Answered(stop);
        if (viewer.AnswersForUnits)
            TakingPart = await Part(stop);
        return Page();
    }

    /// <summary>The first of each kind in one question; how many there are is asked only when there are more than are shown.</summary>
    private async Task<IReadOnlyList<TaskGroup>> Answered(CancellationToken stop)
    {
        var mine = db.MeasuresOf(HttpContext.SignedIn).AsNoTracking();
        var rows = await TaskShown
            .Of(
                db,
                ByDay(mine.Late(Today))
                    .Concat(
                        mine.AwaitingEffect(Today)
                            .OrderBy(m => m.EffectOn)
                            .ThenBy(m => m.Id)
                            .Take(PageSize + 1)
                    )
                    .Concat(ByDay(mine.DueSoon(Today)))
                    .Concat(ByDay(mine.DueLater(Today)))
            )
            .ToListAsync(stop);
        var late = rows.FindAll(r => r.Measure.IsLate(Today));
        var effects = rows.FindAll(r => r.Measure.AwaitsEffect(Today));
        var rest = rows.Except(late).Except(effects).ToList();
        var soon = rest.FindAll(r => r.Measure.DueOn <= Today.AddDays(MeasureLists.DaysSoon));
        var later = rest.Except(soon).ToList();
        var counts = new[] { late, effects, soon }.Any(kind => kind.Count > PageSize)
            ? await mine.CountByTime(db, Today, stop)
            : new(late.Count, soon.Count, effects.Count, Vacant: 0);
        var distant =
            later.Count > PageSize ? await mine.DueLater(Today).CountAsync(stop) : later.Count;
        return
        [
            .. new[]
            {
                Group("sena", t["Försenat"], late, counts.Late, MeasureFilters.Late),
                Group(
                    "effekt",
                    t["Vad ledde det till?"],
                    effects,
                    counts.Effects,
                    MeasureFilters.Effects
                ),
                Group(
                    "snart",
                    t["Klara inom {0} dagar", MeasureLists.DaysSoon],
                    soon,
                    counts.Soon,
                    MeasureFilters.Soon
                ),
                Group("sedan", t["Längre fram"], later, distant, MeasureFilters.Later),
            }.Where(group => group.Count > 0),
        ];
    }

    private async Task<TaskGroup?> Part(CancellationToken stop)
    {
        var joined = TakenPartIn();
        var rows = await TaskShown.Of(db, joined.Take(PageSize + 1)).ToListAsync(stop);
        var count = rows.Count > PageSize ? await joined.CountAsync(stop) : rows.Count;
        return count == 0
            ? null
            : new(
                Joined,
                t["Ni deltar i"],
                [.. rows.Take(PageSize)],
                count,
                MeasureFilters.Joined,
                MeasureFilters.Open
            );
    }

    private static TaskGroup Group(
        string key,
        string title,
        List<TaskShown> rows,
        int count,
        string when
    ) => new(key, title, [.. Sorted(rows, key).Take(PageSize)], count, MeasureFilters.Mine, when);

    // The database gives each kind its first, but not the kinds or their rows in any order.
    private static IEnumerable<TaskShown> Sorted(List<TaskShown> rows, string key) =>
        rows.OrderBy(r =>
                (key == "effekt" ? r.Measure.EffectOn : r.Measure.DueOn) ?? DateOnly.MaxValue
            )
            .ThenBy(r => r.Measure.Id);

    private static IQueryable<Measure> ByDay(IQueryable<Measure> measures) =>
        measures
            .OrderBy(m => m.DueOn == null)
            .ThenBy(m => m.DueOn)
            .ThenBy(m => m.Id)
            .Take(PageSize + 1);

    /// <summary>Not over, or carried out and due to be asked about; by the day something is to happen.</summary>
    private IQueryable<Measure> Waiting() =>
        db.MeasuresOf(HttpContext.SignedIn)
            .AsNoTracking()
            .Where(m =>
                m.Status != MeasureStatus.Dropped
                && (
                    m.Status != MeasureStatus.Done
                    || (
                        (m.EffectOn == null || m.EffectOn <= Today)
                        && (m.Effect == null || m.Effect == EffectSeen.NotYet)
                    )
                )
            )
            .OrderBy(m => m.DueOn == null)
            .ThenBy(m => m.DueOn)
            .ThenBy(m => m.Id);

    private IQueryable<Measure> TakenPartIn() =>
        db.MeasuresSeenBy(HttpContext.SignedIn)
            .JoinedBy(db, HttpContext.SignedIn)
            .AsNoTracking()
            .NotOver()
            .OrderBy(m => m.DueOn == null)
            .ThenBy(m => m.DueOn)
            .ThenBy(m => m.Id);

    private Sheet SheetOf(string key, string title, IQueryable<Measure> measures) =>
        new(
            title,
            [
                t["Åtgärd"].Value,
                t["Ansvarig funktion"].Value,
                t["Enhet"].Value,
                t["Klart"].Value,
                t["Effekten mäts"].Value,
                t["Läge"].Value,
                t["Senast berättat"].Value,
            ],
            TaskShown
                .Of(db, measures)
                .AsAsyncEnumerable()
                .Select(row =>
                    (IReadOnlyList<Cell>)
                        [
                            row.Measure.Title,
                            row.Measure.Owner,
                            row.Unit,
                            Cell.Of(row.Measure.DueOn),
                            Cell.Of(row.Measure.EffectOn),
                            t.Name(row.Measure.Progress(Today)),
                            t.Name(row.Measure.Status),
                        ]
                )
        )
        {
            Key = key,
        };
}
