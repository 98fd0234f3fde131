using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Exchanging.Hooks;

/// <summary>A hook in the list: when something arrived last, how many events wait and how many were given up.</summary>
public sealed record HookRow(Hook Hook, DateTimeOffset? ArrivedAt, long Waiting, long GivenUp);

/// <summary>Krokar: which other systems are told when the status of a measure changes.</summary>
[OnlyFor(Function.ProcessLeader, Function.Administrator)]
public sealed class HooksModel(MrContext db, IStringLocalizer<ActionPlansWords> t)
    : PageModel,
        IHaveSheets
{
    public const string List = "krokar";

    public IReadOnlyList<HookRow> Hooks { get; private set; } = [];

    public string SheetsTitle => t["Krokar"];

    public IEnumerable<Sheet> Sheets()
    {
        if (Hooks.Count > 0)
            yield return new(
                t["Krokar"],
                [
                    t["Krok"].Value,
                    t["System"].Value,
                    t["Läge"].Value,
                    t["Kom fram senast"].Value,
                    t["Väntar"].Value,
                    t["Kom inte fram"].Value,
                ],
                Hooks.Select(row =>
                    (Cell[])
                        [
                            row.Hook.Name,
                            row.Hook.Host,
                            row.Hook.PausedAt is null ? t["Aktiv"].Value : t["Pausad"].Value,
                            Cell.Of(row.ArrivedAt),
                            row.Waiting,
                            row.GivenUp,
                        ]
                )
            )
            {
                Key = List,
            };
    }

    public async Task OnGet(CancellationToken stop) =>
        Hooks = await db.HooksOf(HttpContext.SignedIn)
            .AsNoTracking()
            .OrderBy(h => h.Name)
            .ThenBy(h => h.Id)
            .Select(h => new HookRow(
                h,
                db.Set<HookDelivery>()
                    .Where(d => d.HookId == h.Id && d.DeliveredAt != null)
                    .Max(d => d.DeliveredAt),
                db.Set<HookDelivery>().LongCount(d => d.HookId == h.Id && d.TryAt != null),
                db.Set<HookDelivery>().LongCount(d => d.HookId == h.Id && d.GivenUpAt != null)
            ))
            .ToListAsync(stop);
}
