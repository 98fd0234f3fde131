using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Truths;

/// <summary>The outcomes entered in a round, each with what it rests on and what stood before.</summary>
[Authorize]
public sealed class OutcomesModel(
    MrContext db,
    Knowledge knowledge,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IHaveSheets
{
    public const string AllOutcomes = "utfall";

    public SelfAssessment Round { get; private set; } = null!;

    /// <summary>For each criterion and unit what stands, and what was entered before it, latest first.</summary>
    public IReadOnlyList<EnteredOutcome> Entered { get; private set; } = [];

    public bool MayTell => HttpContext.SignedIn.LeadsRounds;

    public string SheetsTitle => $"{t["Utfall"].Value} {Round.Title}";

    /// <summary>What stands and what stood before it, each on a row of its own.</summary>
    public IEnumerable<Sheet> Sheets()
    {
        if (Entered.Count > 0)
            yield return new(
                t["Utfall"],
                [
                    t["Kod"].Value,
                    t["Kriterium"].Value,
                    t["Enhet"].Value,
                    t["Gäller"].Value,
                    t["Utfall"].Value,
                    t["Motivering"].Value,
                    t["Mått"].Value,
                    t["Källa"].Value,
                    t["Datum"].Value,
                    t["Inskrivet"].Value,
                    t["Av"].Value,
                    t["Rättelse"].Value,
                ],
                Entered.SelectMany(one => one.Notes.Select(note => Row(one, note)))
            )
            {
                Key = AllOutcomes,
            };
    }

    private Cell[] Row(EnteredOutcome one, OutcomeNote note) =>
        [
            one.Criterion.Id,
            one.Criterion.Title,
            one.Unit?.Name ?? t["Hela organisationen"].Value,
            note == one.Stands ? t["Ja"].Value : t["Nej"].Value,
            t.Name(note.Signal),
            note.Reason,
            note.Measure,
            note.Source,
            note.ObservedOn,
            note.EnteredAt,
            note.EnteredByName,
            note.Correction,
        ];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (
            await db.RoundsSeenBy(viewer).AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, stop)
            is not { } round
        )
            return NotFound();
        if (!viewer.SeesAllUnits)
            return Forbid();
        Round = round;
        Entered = await EnteredOutcome.Read(db, knowledge.FrameworkOf(round), id, stop);
        return Page();
    }
}

/// <summary>What is entered about the outcome of a criterion for a unit or (without one) the organisation, latest first.</summary>
public sealed record EnteredOutcome(
    Criterion Criterion,
    RatingUnit? Unit,
    IReadOnlyList<OutcomeNote> Notes
)
{
    public OutcomeNote Stands => Notes[0];

    public static async Task<IReadOnlyList<EnteredOutcome>> Read(
        MrContext db,
        Framework framework,
        Guid round,
        CancellationToken stop
    )
    {
        var units = await db
            .RatingUnits.AsNoTracking()
            .Where(u => u.SelfAssessmentId == round)
            .ToDictionaryAsync(u => u.Id, stop);
        var notes = await db
            .OutcomeNotes.AsNoTracking()
            .Where(n => n.SelfAssessmentId == round)
            .ToListAsync(stop);
        return
        [
            .. notes
                .Where(n => framework.FindCriterion(n.Criterion) is not null)
                .GroupBy(n => (n.Criterion, n.RatingUnitId))
                .Select(g => new EnteredOutcome(
                    framework.FindCriterion(g.Key.Criterion)!,
                    g.Key.RatingUnitId is { } unit ? units[unit] : null,
                    [.. g.OrderByDescending(n => n.EnteredAt).ThenByDescending(n => n.Id)]
                ))
                .OrderBy(one => one.Criterion.Id, StringComparer.Ordinal)
                .ThenBy(one => one.Unit?.Number ?? 0),
        ];
    }
}
