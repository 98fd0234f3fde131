using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.OwnFrameworks;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Starting;

/// <summary>Starts a round: name, what it is about, which units rate, the time it describes and the last day to answer.</summary>
[Authorize]
public sealed class StartModel(
    MrContext db,
    Knowledge knowledge,
    StartRound rounds,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    [BindProperty]
    public StartForm Form { get; set; } = new();

    public Framework Framework { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    public IReadOnlyList<Unit> Units { get; private set; } = [];

    /// <summary>All one can choose among: the platform's, and the organisation's own that are in use.</summary>
    public IReadOnlyList<Framework> Frameworks { get; private set; } = [];

    public async Task<IActionResult> OnGet(string? ramverk, CancellationToken stop)
    {
        if (await Refused(ramverk, stop) is { } refused)
            return refused;
        var usual = UsualRound.Of(Framework, Units, Stockholm.DayOf(clock.GetUtcNow()), t);
        Form = new()
        {
            Framework = Framework.Id,
            Title = usual.Title,
            Scope = usual.Scope.Word,
            From = Day(usual.Period.From),
            To = Day(usual.Period.To),
            LastDay = Day(usual.LastDay!.Value),
            Units = [.. usual.Units.Select(u => u.Id)],
        };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Refused(Form.Framework, stop) is { } refused)
            return refused;
        var plan = Read();
        if (plan is null)
            return Page();
        var round = await rounds.Start(Organisation, plan, HttpContext.SignedIn.At(clock), stop);
        return Redirect($"~/nulagesanalyser/{round.Id}");
    }

    /// <summary>How many questions a scope puts to this kind of organisation.</summary>
    public int Count(RoundScope scope) =>
        Framework.Criteria.Count(c => scope.Includes(c) && c.AppliesToAny(Organisation.Kind));

    public string? Fault(string field) =>
        ModelState.TryGetValue("Form." + field, out var entry) && entry.Errors.Count > 0
            ? entry.Errors[0].ErrorMessage
            : null;

    private RoundPlan? Read()
    {
        var scope = RoundScope.Of(Form.Scope, Framework);
        if (Form.Scope is not null && scope is null)
            ModelState.AddModelError("Form.Scope", t["Välj vad rundan ska handla om."]);
        var units = Units.Where(u => Form.Units.Contains(u.Id)).ToList();
        if (units.Count == 0)
            ModelState.AddModelError("Form.Units", t["Välj minst en enhet som ska svara."]);
        var from = DayOf(nameof(Form.From), Form.From, required: true);
        var to = DayOf(nameof(Form.To), Form.To, required: true);
        var last = DayOf(nameof(Form.LastDay), Form.LastDay, required: false);
        if (from is not null && to < from)
            ModelState.AddModelError("Form.To", t["Slutdatumet kan inte vara före startdatumet."]);
        if (last < Stockholm.DayOf(clock.GetUtcNow()))
            ModelState.AddModelError(
                "Form.LastDay",
                t["Sista dagen har redan varit. Välj en dag som kommer."]
            );
        return ModelState.IsValid
            ? new(Form.Title!, Framework, scope!, new(from!.Value, to!.Value), last, units)
            : null;
    }

    private DateOnly? DayOf(string field, string? text, bool required)
    {
        if (
            DateOnly.TryParse(
                text?.Trim(),
                System.Globalization.CultureInfo.CurrentCulture,
                out var day
            )
        )
            return day;
        if (required || !string.IsNullOrWhiteSpace(text))
            ModelState.AddModelError(
                "Form." + field,
                t["Skriv ett datum som finns, till exempel 2026-02-28."]
            );
        return null;
    }

    private async Task<IActionResult?> Refused(string? framework, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (!viewer.LeadsRounds || viewer.OrganisationId is not { } id)
            return Forbid();
        Frameworks =
        [
            .. knowledge.Current.Frameworks,
            .. await db.OwnFrameworksInUse(id, knowledge.Current, stop),
        ];
        var wanted = framework ?? Framework.HumanRights;
        if (Frameworks.FirstOrDefault(one => one.Id == wanted) is not { } chosen)
            return NotFound();
        Framework = chosen;
        Organisation = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == id, stop);
        Units = await db
            .Units.AsNoTracking()
            .Where(u => u.OrganisationId == id && u.ClosedAt == null)
            .OrderBy(u => u.Position)
            .ToListAsync(stop);
        return null;
    }

    private static string Day(DateOnly day) =>
        day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
