using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.SelfAssessments.Workshops.Live;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.SelfAssessments.Workshops.Paper;

/// <summary>Where the one who led a workshop on paper writes how many ticked what, question by question.</summary>
[Authorize]
public sealed class FromPaperModel(
    MrContext db,
    Knowledge knowledge,
    EnterPaper paper,
    TimeProvider clock,
    IServiceProvider services,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    [BindProperty]
    public List<PaperCounts> Items { get; set; } = [];

    public LedWorkshop Led { get; private set; } = null!;

    /// <summary>How many sheets have been entered before, by criterion. Never what they say: that is for all to see when it is shown.</summary>
    public IReadOnlyDictionary<string, int> Before { get; private set; } =
        new Dictionary<string, int>();

    /// <summary>How many questions were just entered.</summary>
    public int? Infort { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, string kod, int? infort, CancellationToken stop)
    {
        if (await Refused(id, kod, stop) is { } refused)
            return refused;
        Infort = infort;
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, string kod, CancellationToken stop)
    {
        var typed = Items;
        if (await Refused(id, kod, stop) is { } refused)
            return refused;
        var sheets = new Dictionary<string, IReadOnlyList<Rating>>(StringComparer.Ordinal);
        for (var i = 0; i < typed.Count; i++)
        {
            if (Led.Scene.Workshop.Questions.All(q => q.Criterion != typed[i].Criterion))
                return NotFound();
            if (typed[i].IsBlank)
                continue;
            sheets[typed[i].Criterion] = typed[i].Read(ModelState, $"Items[{i}].", t);
        }
        if (ModelState.ErrorCount == 0 && sheets.Count == 0 && typed.Count > 0)
            ModelState.AddModelError(
                "Items[0].Level1",
                t["Skriv hur många som valde vad, för minst en fråga."]
            );
        if (ModelState.ErrorCount > 0)
        {
            // As the form was sent, also when a question has been shown meanwhile.
            Items = About(typed);
            return Page();
        }
        if (sheets.Count > 0)
            await paper.Save(Led.Scene, sheets, HttpContext.SignedIn.At(clock), stop);
        services.GetRequiredService<WorkshopHub>().Changed(Led.Scene.Workshop.Id);
        return Redirect(
            $"{Addresses.Workshop(id, Led.Scene.Workshop.Code)}/fran-papper?infort={sheets.Count}"
        );
    }

    private async Task<IActionResult?> Refused(Guid id, string kod, CancellationToken stop)
    {
        if (await LedWorkshop.Find(db, HttpContext.SignedIn, id, kod, stop) is not { } led)
            return NotFound();
        if (!led.MayLead)
            return Forbid();
        Led = led;
        var revealed = await db.RevealedFor(led.Scene.Unit.Id, stop);
        Items = About(
            led.Scene.Phase == Phase.Ended
                ? []
                : led
                    .Scene.Workshop.InOrder.Where(q => !revealed.Contains(q.Criterion))
                    .Select(q => new PaperCounts { Criterion = q.Criterion })
        );
        Before = await (
            from p in db.WorkshopParticipants
            join r in db.BlindRatings on p.RespondentId equals r.RespondentId
            where p.WorkshopId == led.Scene.Workshop.Id && p.OnPaper
            group r by r.Criterion into ratings
            select new { Criterion = ratings.Key, Count = ratings.Count() }
        ).ToDictionaryAsync(one => one.Criterion, one => one.Count, stop);
        return null;
    }

    private List<PaperCounts> About(IEnumerable<PaperCounts> items)
    {
        var framework = knowledge.FrameworkOf(Led.Scene.Round);
        var all = items.ToList();
        foreach (var item in all)
            item.About = framework.FindCriterion(item.Criterion);
        return all;
    }
}
