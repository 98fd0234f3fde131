using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Following;

/// <summary>A measure somebody answers for, with its unit.</summary>
public sealed record TaskShown(Measure Measure, string? Unit);

/// <summary>Mina uppgifter: the measures one answers for. What is late and what is to be told about the effect come first.</summary>
[Authorize]
public sealed class MyTasksModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PageModel, IHaveSheets
{
    public const string List = "uppgifter";
    public const int PageSize = 50;
    private const int DaysSoon = 60;

    public IReadOnlyList<TaskShown> Late { get; private set; } = [];

    public IReadOnlyList<TaskShown> Effects { get; private set; } = [];

    public IReadOnlyList<TaskShown> Soon { get; private set; } = [];

    public IReadOnlyList<TaskShown> Later { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public bool HasMore { get; private set; }

    public int Count => Late.Count + Effects.Count + Soon.Count + Later.Count;

    public string SheetsTitle => t["Mina uppgifter"];

    public IEnumerable<Sheet> Sheets()
    {
        if (Count > 0)
            yield return new(
                t["Mina uppgifter"],
                [
                    t["Åtgärd"].Value,
                    t["Ansvarig funktion"].Value,
                    t["Enhet"].Value,
                    t["Klart"].Value,
                    t["Effekten mäts"].Value,
                    t["Läge"].Value,
                    t["Senast berättat"].Value,
                ],
                Waiting()
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
                Key = List,
            };
    }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!HttpContext.SignedIn.ReadsPlans)
            return Forbid();
        Today = Stockholm.DayOf(clock.GetUtcNow());
        var all = await Waiting().Take(PageSize + 1).ToListAsync(stop);
        HasMore = all.Count > PageSize;
        var rows = all.Take(PageSize).ToList();
        Late = rows.FindAll(r => r.Measure.IsLate(Today));
        Effects = rows.FindAll(r => r.Measure.AwaitsEffect(Today));
        var rest = rows.Except(Late).Except(Effects).ToList();
        Soon = rest.FindAll(r => r.Measure.DueOn <= Today.AddDays(DaysSoon));
        Later = [.. rest.Except(Soon)];
        return Page();
    }

    /// <summary>Not over, or carried out and due to be asked about; by the day something is to happen.</summary>
    private IQueryable<TaskShown> Waiting() =>
        db.MeasuresOf(HttpContext.SignedIn)
            .AsNoTracking()
            .Where(m =>
                m.Status != MeasureStatus.Dropped
                && (
                    m.Status != MeasureStatus.Done
                    || (m.EffectOn <= Today && (m.Effect == null || m.Effect == EffectSeen.NotYet))
                )
            )
            .OrderBy(m => m.DueOn == null)
            .ThenBy(m => m.DueOn)
            .ThenBy(m => m.Id)
            .Select(m => new TaskShown(
                m,
                db.Set<Unit>().Where(u => u.Id == m.UnitId).Select(u => u.Name).FirstOrDefault()
            ));
}
