using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>Makes a link for lived answers: for which unit and group, which few statements, until when, and what it says first.</summary>
[Authorize]
public sealed class NewLinkModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    private const int UsualDays = 30;

    [BindProperty(SupportsGet = true)]
    public long Enhet { get; set; }

    [BindProperty(SupportsGet = true)]
    public LivedGroup Grupp { get; set; }

    [BindProperty]
    public List<string> Codes { get; set; } = [];

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public string? Intro { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? To { get; set; }

    public LivedPlace Place { get; private set; } = null!;

    public RatingUnit Unit { get; private set; } = null!;

    public IReadOnlyList<Criterion> Fitting { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        Codes = [.. LivedStatements.Suggested(Fitting)];
        From = Stockholm.DayOf(clock.GetUtcNow());
        To = Place.Round.LastDay > From ? Place.Round.LastDay : From.Value.AddDays(UsualDays);
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        if (Read() is not { } plan)
            return Page();
        var (link, asks) = Place.Round.AskWhatIsLived(Unit, plan, HttpContext.SignedIn.At(clock));
        db.Add(link);
        db.AddRange(asks);
        await db.SaveChangesAsync(stop);
        return Redirect($"{Addresses.LivedLinks(id)}#lank-{link.Id}");
    }

    private LivedPlan? Read()
    {
        var chosen = Fitting.Select(c => c.Id).Where(Codes.Contains).ToList();
        if (chosen.Count == 0)
            ModelState.AddModelError(nameof(Codes), t["Välj minst en mening."]);
        if (chosen.Count > LivedLink.MostCriteria)
            ModelState.AddModelError(
                nameof(Codes),
                t["Välj högst {0} meningar. Fler orkar få svara på.", LivedLink.MostCriteria]
            );
        if (Words?.Length > LivedLink.LongestWords)
            ModelState.AddModelError(
                nameof(Words),
                t["Texten är för lång. Den får vara högst {0} tecken.", LivedLink.LongestWords]
            );
        if (Intro?.Length > LivedLink.LongestIntro)
            ModelState.AddModelError(
                nameof(Intro),
                t["Texten är för lång. Den får vara högst {0} tecken.", LivedLink.LongestIntro]
            );
        if (From is null && ModelState.IsValid)
            ModelState.AddModelError(nameof(From), t["Skriv första dagen."]);
        if (To is null && ModelState.IsValid)
            ModelState.AddModelError(nameof(To), t["Skriv sista dagen."]);
        if (To < From || To < Stockholm.DayOf(clock.GetUtcNow()))
            ModelState.AddModelError(
                nameof(To),
                t["Sista dagen ska vara i dag eller senare, och inte före första dagen."]
            );
        return ModelState.IsValid
            ? new(Grupp, Words, Intro, new Period(From!.Value, To!.Value), chosen)
            : null;
    }

    private async Task<IActionResult?> Refused(Guid id, CancellationToken stop)
    {
        if (await LivedPlace.Find(db, HttpContext.SignedIn, id, stop) is not { } place)
            return NotFound();
        if (!HttpContext.SignedIn.AsksWhatIsLived)
            return Forbid();
        Place = place;
        if (!place.Round.IsOpen)
            return HttpMethods.IsGet(Request.Method)
                ? Redirect(Addresses.LivedLinks(id))
                : throw new RuleBroken("Rundan är avslutad. Nya svar tas inte emot.");
        // Units are numbered from 1: without a number it is the first one that the person has.
        var unit = place.Units.FirstOrDefault(u => Enhet == 0 || u.Number == Enhet);
        if (unit is null)
            return NotFound();
        Unit = unit;
        Enhet = unit.Number;
        if (Grupp is not (LivedGroup.Residents or LivedGroup.Users or LivedGroup.Employees))
            Grupp = LivedGroup.Residents;
        Fitting = await LivedStatements.Fitting(
            db,
            unit.Id,
            knowledge.FrameworkOf(place.Round),
            Grupp,
            stop
        );
        return null;
    }
}
