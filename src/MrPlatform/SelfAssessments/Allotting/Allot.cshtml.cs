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
using MrPlatform.SelfAssessments.Reminding;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Allotting;

/// <summary>
/// Fördela: who answers what in a round, what nobody has, what is late and what stands empty. The process leader for all units, a head for
/// the own ones; the administrator hands over what somebody who has gone leaves behind.
/// </summary>
[Authorize]
public sealed partial class AllotModel(
    MrContext db,
    Knowledge knowledge,
    AllotCriteria allotting,
    HandOver handingOver,
    RemindOne reminders,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    [BindProperty]
    public AllotForm Form { get; set; } = new();

    public SelfAssessment Round { get; private set; } = null!;

    public Framework Framework { get; private set; } = null!;

    public IReadOnlyList<UnitProgress> Units { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public int Sida { get; set; } = 1;

    public bool HasMore { get; private set; }

    public UnitProgress Chosen { get; private set; } = null!;

    public IReadOnlyList<AllottedCriterion> Criteria { get; private set; } = [];

    public IReadOnlyList<Candidate> Candidates { get; private set; } = [];

    public IReadOnlyList<Share> Shares { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } =
        new Dictionary<Guid, string>();

    /// <summary>What stands empty.</summary>
    public IReadOnlyList<VacancyToFill> Vacancies { get; private set; } = [];

    public IReadOnlySet<Guid> Remindable { get; private set; } = new HashSet<Guid>();

    /// <summary>What was just done, said once.</summary>
    public string? Done { get; private set; }

    public DateOnly Today => Stockholm.DayOf(clock.GetUtcNow());

    public bool MayAllot => Round.IsOpen && HttpContext.SignedIn.AllotsWork;

    public IEnumerable<SelectListItem> Choices =>
        Candidates
            .Select(c => new SelectListItem(NameOf(c), c.Taker.Key))
            .Prepend(new(t["Välj vem"], ""));

    public async Task<IActionResult> OnGet(
        Guid id,
        long? enhet,
        string? klart,
        CancellationToken stop
    )
    {
        if (await Refused(id, enhet, stop) is { } refused)
            return refused;
        Form.DueOn = Round.LastDay is { } last && last >= Today ? last : Today.AddDays(14);
        Done = klart;
        return Page();
    }

    public async Task<IActionResult> OnPost(
        Guid id,
        long? enhet,
        string? act,
        CancellationToken stop
    )
    {
        if (await Refused(id, enhet, stop) is { } refused)
            return refused;
        if (!HttpContext.SignedIn.AllotsWork)
            return Forbid();
        var by = HttpContext.SignedIn.At(clock);
        var chosen = Form.Chosen(Criteria, rest: act == "alla");
        if (chosen.Count == 0)
            ModelState.AddModelError(
                "Form.Codes",
                act == "alla"
                    ? t["Alla obesvarade kriterier är redan fördelade."]
                    : t["Välj minst ett kriterium."]
            );
        IReadOnlyList<string> changed;
        if (act == "ta-tillbaka")
        {
            ModelState.Remove("Form.DueOn");
            if (!ModelState.IsValid)
                return Page();
            changed = await allotting.TakeBack(Round, Chosen.Unit, chosen, by, stop);
        }
        else
        {
            var to = Candidates.FirstOrDefault(c => c.Taker.Key == Form.To);
            if (to is null)
                ModelState.AddModelError("Form.To", t["Välj vem som ska svara."]);
            Form.Judge(ModelState, "Form.", t, Today);
            if (!ModelState.IsValid)
                return Page();
            changed = await allotting.Allot(
                Round,
                Chosen.Unit,
                chosen,
                (to!, Form.DueOn!.Value),
                by,
                stop
            );
        }
        return changed.Count > 0 ? await SomebodyElse(changed, stop) : Back("fordelat");
    }

    /// <summary>All that somebody has left in the round goes to another, in one press.</summary>
    public async Task<IActionResult> OnPostHandOver(
        Guid id,
        long? enhet,
        string? fran,
        string? till,
        CancellationToken stop
    )
    {
        if (await Refused(id, enhet, stop) is { } refused)
            return refused;
        if (!HttpContext.SignedIn.HandsOverWork)
            return Forbid();
        var found = Vacancies.FirstOrDefault(v => v.Vacancy.Key == fran);
        if (found is not var (vacancy, candidates))
            throw new RuleBroken("Det finns inget kvar att lämna över. Någon annan hann före.");
        if (candidates.FirstOrDefault(c => c.Taker.Key == till) is not { } to)
        {
            ModelState.AddModelError("", t["Välj vem som ska ta över efter {0}.", vacancy.Name]);
            return Page();
        }
        await handingOver.All(Round, vacancy, to, HttpContext.SignedIn.At(clock), stop);
        return Back("overlamnat");
    }

    /// <summary>A letter to one person now, at most once a day, with all that they have left.</summary>
    public async Task<IActionResult> OnPostRemind(
        Guid id,
        long? enhet,
        Guid person,
        CancellationToken stop
    )
    {
        if (await Refused(id, enhet, stop) is { } refused)
            return refused;
        if (!HttpContext.SignedIn.LeadsRounds)
            return Forbid();
        if (!Names.ContainsKey(person))
            return NotFound();
        await reminders.Send(person, HttpContext.SignedIn.At(clock), stop);
        return Back("pamind");
    }

    private async Task<PageResult> SomebodyElse(
        IReadOnlyList<string> changed,
        CancellationToken stop
    )
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        ModelState.AddModelError(
            "",
            t[
                "Någon annan ändrade {0} medan du valde. Ingenting är sparat. Se vem som har dem nu och tryck igen om du vill ändra.",
                string.Join(", ", changed)
            ]
        );
        Criteria = await UnitAllotments.Of(db, Chosen.Unit.Id, stop);
        return Page();
    }

    private RedirectResult Back(string done) =>
        Redirect(
            string.Create(
                CultureInfo.InvariantCulture,
                $"~/nulagesanalyser/{Round.Id}/fordela?enhet={Chosen.Unit.Number}&klart={done}"
            )
        );

    private async Task<IActionResult?> Refused(Guid id, long? enhet, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (
            await db.RoundsSeenBy(viewer).FirstOrDefaultAsync(a => a.Id == id, stop)
            is not { } round
        )
            return NotFound();
        if (!viewer.AllotsWork && !viewer.HandsOverWork)
            return Forbid();
        var page = await UnitProgress.Read(db, viewer, (id, Math.Max(Sida, 1)), stop);
        HasMore = page.Count > UnitProgress.OnAPage;
        Units = [.. page.Take(UnitProgress.OnAPage)];
        var chosen =
            enhet is { } number ? await UnitProgress.ReadOne(db, viewer, (id, number), stop)
            : Units.Count > 0 ? Units[0]
            : null;
        if (chosen is null)
            return NotFound();
        (Round, Chosen) = (round, chosen);
        Framework = knowledge.FrameworkOf(round);
        Criteria = await UnitAllotments.Of(db, chosen.Unit.Id, stop);
        Candidates = await Candidate.For(db, chosen.Unit, stop);
        Shares = await Share.Of(db, viewer, id, Today, stop);
        var people = Shares.Select(s => s.PersonId).OfType<Guid>().Distinct().ToList();
        Names = await db
            .People.Where(p => people.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.Name, stop);
        if (viewer.HandsOverWork && round.IsOpen)
            Vacancies = await VacancyToFill.In(db, round, stop);
        if (viewer.LeadsRounds && round.IsOpen)
            Remindable = await reminders.Among(people, Today, stop);
        return null;
    }
}
