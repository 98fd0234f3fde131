using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>A round's workshops: start one for a unit, go on with one that is open, and see what came of those that have been.</summary>
[Authorize]
public sealed class WorkshopsOfRoundModel(
    MrContext db,
    Knowledge knowledge,
    StartWorkshop start,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IHaveSheets
{
    public const string HaveBeen = "verkstader";
    private const string AllThatRemains = "kvar";

    [BindProperty(SupportsGet = true)]
    public string? Enhet { get; set; }

    [BindProperty]
    public string Urval { get; set; } = AllThatRemains;

    [BindProperty]
    public string? Antal { get; set; } = "8";

    public SelfAssessment Round { get; private set; } = null!;

    public IReadOnlyList<WorkshopRow> Workshops { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    /// <summary>Those that are over, or that the round's end has closed.</summary>
    public IReadOnlyList<WorkshopRow> Past =>
        [.. Workshops.Where(w => !w.Workshop.IsOpen || !Round.IsOpen)];

    public bool MayStart => Round.IsOpen && HttpContext.SignedIn.LeadsRounds;

    public string SheetsTitle => $"{t["Verkstäder"].Value} {Round.Title}";

    public IEnumerable<Sheet> Sheets()
    {
        if (Past.Count > 0)
            yield return new(
                t["Verkstäder som har varit"],
                [
                    t["Enhet"].Value,
                    t["Började"].Value,
                    t["Slutade"].Value,
                    t["På telefon"].Value,
                    t["På papper"].Value,
                    t["Frågor"].Value,
                    t["Antal ni enades om"].Value,
                    t["Enades om"].Value,
                ],
                Past.Select(row =>
                    (Cell[])
                        [
                            row.Unit.Name,
                            row.Workshop.StartedAt,
                            Cell.Of(row.Workshop.EndedAt),
                            row.Phones,
                            row.Sheets,
                            row.Workshop.Questions.Count,
                            row.Agreed.Count,
                            string.Join(", ", row.Agreed),
                        ]
                )
            )
            {
                Key = HaveBeen,
            };
    }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop) =>
        await Refused(id, stop) ?? Page();

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        if (!HttpContext.SignedIn.LeadsRounds)
            return Forbid();
        if (
            !int.TryParse(Antal?.Trim(), CultureInfo.InvariantCulture, out var most)
            || most is < 1 or > StartWorkshop.MostQuestions
        )
            ModelState.AddModelError(
                nameof(Antal),
                t["Skriv hur många frågor ni hinner, från 1 till {0}.", StartWorkshop.MostQuestions]
            );
        if (Units.All(u => u.Value != Enhet))
            ModelState.AddModelError(nameof(Enhet), t["Välj en enhet i rundan."]);
        if (Choices.All(c => c.Value != Urval))
            ModelState.AddModelError(nameof(Urval), t["Välj vad ni ska ta upp."]);
        if (ModelState.ErrorCount > 0)
            return Page();
        var number = long.Parse(Enhet!, CultureInfo.InvariantCulture);
        var unit = await db.RatingUnits.SingleAsync(
            u => u.SelfAssessmentId == id && u.Number == number,
            stop
        );
        try
        {
            var workshop = await start.Run(
                Round,
                unit,
                new(Urval == AllThatRemains ? null : Urval, most),
                HttpContext.SignedIn.At(clock),
                stop
            );
            return Redirect(Addresses.Workshop(id, workshop.Code));
        }
        catch (RuleBroken rule) when (Round.IsOpen)
        {
            // What was chosen stays, so that another unit or area can be chosen.
            ModelState.AddModelError(nameof(Enhet), t[rule.Message]);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
    }

    private async Task<IActionResult?> Refused(Guid id, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (
            await db.RoundsSeenBy(viewer).FirstOrDefaultAsync(a => a.Id == id, stop)
            is not { } round
        )
            return NotFound();
        if (!viewer.SeesAllUnits)
            return Forbid();
        Round = round;
        Workshops = await WorkshopRow.Read(db, id, stop);
        if (!MayStart)
            return null;
        Units =
        [
            .. await db
                .RatingUnits.Where(u => u.SelfAssessmentId == id)
                .OrderBy(u => u.Number)
                .Select(u => new SelectListItem(u.Name, u.Number.ToString()))
                .ToListAsync(stop),
        ];
        Enhet ??= Units is [var first, ..] ? first.Value : null;
        var asked = await db
            .CriterionTallies.Where(c => c.SelfAssessmentId == id)
            .Select(c => c.Criterion)
            .ToHashSetAsync(StringComparer.Ordinal, stop);
        Choices =
        [
            new(t["Det som återstår att svara på, i ordning"], AllThatRemains),
            .. knowledge
                .FrameworkOf(round)
                .Areas.Where(a => a.Criteria.Any(c => asked.Contains(c.Id)))
                .Select(a => new SelectListItem(a.Name, a.Id)),
        ];
        return null;
    }
}
