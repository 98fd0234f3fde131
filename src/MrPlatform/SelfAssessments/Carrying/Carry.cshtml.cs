using System.ComponentModel.DataAnnotations;
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
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Carrying;

/// <summary>
/// Svara en gång, redovisa i flera ramverk: what a round's answers become in each other framework, on what each proposal rests, and what
/// is not covered. The process leader can start a round from it.
/// </summary>
[Authorize]
public sealed class CarryModel(
    MrContext db,
    Knowledge knowledge,
    StartCarriedRound rounds,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IHaveSheets
{
    private const int LongestTitle = 120;

    [BindProperty]
    [Required(ErrorMessage = "Ge rundan ett namn, till exempel Nuläge våren 2027.")]
    [StringLength(
        LongestTitle,
        ErrorMessage = "Namnet är för långt. Det får vara högst 120 tecken."
    )]
    public string? NewTitle { get; set; }

    public SelfAssessment Round { get; private set; } = null!;

    public Framework Source { get; private set; } = null!;

    /// <summary>Null when the framework has no links to any other.</summary>
    public CarriedOver? Carried { get; private set; }

    /// <summary>The frameworks that the round's own has links to.</summary>
    public IReadOnlyList<Framework> Targets { get; private set; } = [];

    /// <summary>Those it has none to: between two checklists nothing carries.</summary>
    public IReadOnlyList<Framework> Unlinked { get; private set; } = [];

    public string SheetsTitle => $"{Round.Title} {Carried?.Target.Title}";

    public IEnumerable<Sheet> Sheets() => Carried is null ? [] : [ProposalSheet.Of(Carried, t)];

    public async Task<IActionResult> OnGet(Guid id, string? till, CancellationToken stop)
    {
        if (!await Load(id, till, stop))
            return NotFound();
        var title = t["{0}: {1}", Round.Title, Carried?.Target.Title ?? ""].Value;
        NewTitle = title.Length <= LongestTitle ? title : title[..LongestTitle];
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, string? till, CancellationToken stop)
    {
        if (!await Load(id, till, stop))
            return NotFound();
        if (!HttpContext.SignedIn.LeadsRounds)
            return Forbid();
        if (Carried is not { } carried)
            throw new RuleBroken("Det här ramverket har inga länkar till något annat.");
        if (!ModelState.IsValid)
            return Page();
        var organisation = await db.Organisations.SingleAsync(
            o => o.Id == Round.OrganisationId,
            stop
        );
        var made = await rounds.Start(
            organisation,
            Round,
            (carried, NewTitle!),
            HttpContext.SignedIn.At(clock),
            stop
        );
        return Redirect($"~/nulagesanalyser/{made.Id}");
    }

    private async Task<bool> Load(Guid id, string? till, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        var round = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .FirstOrDefaultAsync(a => a.Id == id, stop);
        if (round is null)
            return false;
        Round = round;
        Source = knowledge.FrameworkOf(round);
        IReadOnlyList<Framework> all =
        [
            .. knowledge.Current.Frameworks,
            .. await db.OwnFrameworksInUse(round.OrganisationId, knowledge.Current, stop),
        ];
        var others = all.Where(f => f.Id != Source.Id)
            .ToLookup(f => f.Criteria.Any(c => c.RestsOn(Source).Count > 0));
        Targets = [.. others[true]];
        Unlinked = [.. others[false]];
        var target = till is null
            ? (Targets is [var first, ..] ? first : null)
            : Targets.FirstOrDefault(f => f.Id == till);
        if (target is not null)
            Carried = await CarriedOver.Read(db, knowledge, (round, viewer.Kind), target, stop);
        return target is not null || till is null;
    }
}
