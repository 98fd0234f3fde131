using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans.Planning;
using MrPlatform.ActionPlans.Prioritising;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Exchanging.Exporting;

/// <summary>One way of taking the plan out, with a sentence on what it is for.</summary>
public sealed record WayOut(string Title, string What, Sheet Sheet, bool IsEmpty);

/// <summary>Ta ut planen: in the forms that a budget, a system for follow-up and internal control ask for, and as data.</summary>
[Authorize]
public sealed class ExportModel(
    MrContext db,
    Knowledge knowledge,
    IEnumerable<IGaps> sources,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PlanPage(db, knowledge), IHaveSheets
{
    public IReadOnlyList<WayOut> Ways { get; private set; } = [];

    public string SheetsTitle => Plan.Title;

    public IEnumerable<Sheet> Sheets() => Ways.Where(way => !way.IsEmpty).Select(way => way.Sheet);

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (!await Find(id, stop))
            return NotFound();
        var plan = await ExportedPlan.Read(Db, Plan, Stockholm.DayOf(clock.GetUtcNow()), stop);
        var uncovered = await Uncovered(plan, stop);
        var sheets = new SteeringSheets(plan, t);
        var many = plan.Measures.Any();
        var law = plan.Goals.Any(g => About(g.Goal) is { Basis.Kind: BasisKind.Law });
        Ways =
        [
            new(
                t["Verksamhetsplan och budget"],
                t[
                    "En rad för varje åtgärd, ordnade efter enhet, med mål, ansvarig, slutdatum och kostnad för varje år. Klistra in i enhetens verksamhetsplan eller budgetunderlag. Avbrutna åtgärder är inte med."
                ],
                sheets.ForBudget(),
                plan.Measures.All(m => m.Shown.Measure.Status == MeasureStatus.Dropped)
            ),
            new(
                t["Uppföljning i ledningssystem"],
                t[
                    "En rad för varje åtgärd med id som aldrig ändras, läget och det senaste som någon skrev. Läs in i ert ledningssystem. Hur många procent som är klart står inte här, för det har ingen sagt."
                ],
                sheets.ForFollowUp(),
                !many
            ),
            new(
                t["Internkontroll"],
                t[
                    "Brister mot lagkrav, och vilken åtgärd som möter dem. En brist utan åtgärd har en egen rad som säger det."
                ],
                sheets.ForControl(About, uncovered),
                !law && uncovered.Count == 0
            ),
        ];
        return Page();
    }

    private async Task<IReadOnlyList<Gap>> Uncovered(ExportedPlan plan, CancellationToken stop)
    {
        if (Round is not { } round)
            return [];
        var met = plan
            .Goals.SelectMany(g => new[] { g.Goal.Gap, g.Goal.Criterion })
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. (await RankedGap.Read(Db, sources, round, stop))
                .Select(ranked => ranked.Gap)
                .Where(gap =>
                    gap is { IsLaw: true, Criterion: { } criterion }
                    && !met.Contains(gap.Key)
                    && !met.Contains(criterion.Id)
                )
                .DistinctBy(gap => gap.Criterion!.Id),
        ];
    }
}
