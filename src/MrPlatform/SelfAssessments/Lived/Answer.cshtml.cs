using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Forms;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>
/// Where an open link leads: a few sentences about how it is, and how well each is true for the one who reads. No account, no cookie, no text to
/// write, and nothing kept that tells who answers.
/// </summary>
[AllowAnonymous]
[PublicForm(Purpose, LeastSeconds = 3, PerHour = 300)]
[ResponseCache(NoStore = true)]
public sealed class AnswerModel(
    MrContext db,
    Knowledge knowledge,
    TakeLived answers,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IShowsAgain
{
    public const string Purpose = "levt";

    [FromRoute]
    public string Adress { get; set; } = "";

    [BindProperty]
    public List<LivedForm> Items { get; set; } = [];

    public LivedLink Link { get; private set; } = null!;

    public RatingUnit Unit { get; private set; } = null!;

    public string Organisation { get; private set; } = "";

    public LivedLinkState State { get; private set; }

    /// <summary>What is asked, in the order the link asks it.</summary>
    public IReadOnlyList<Criterion> Statements { get; private set; } = [];

    public bool Thanks { get; private set; }

    /// <summary>True when the same form came twice.</summary>
    public bool Twice { get; private set; }

    public async Task<IActionResult> OnGet(string? tack, CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        Thanks = tack is not null;
        Twice = tack == "igen";
        Items = [.. Statements.Select(s => new LivedForm { Criterion = s.Id })];
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        if (State != LivedLinkState.Takes)
            throw new RuleBroken("Frågorna är stängda. Det går inte att svara längre.");
        var given = Items.Select(item => item.Given).OfType<GivenLived>().ToList();
        if (given.Count == 0)
        {
            ModelState.AddModelError(
                $"Items[0].{nameof(LivedForm.Choice)}",
                t["Välj ett svar på minst en mening."]
            );
            return Page();
        }
        // The token is new each time the page is drawn: pressing the button twice, or coming back to the same page, is one answer.
        var token = Request.Form[PublicToken.Field].ToString();
        var isNew = await answers.Take(Link.Id, token, given, stop);
        return Redirect($"~/levt/{Link.Key}?tack={(isNew ? "ja" : "igen")}");
    }

    public async Task<IActionResult> ShowAgain() =>
        await Load(HttpContext.RequestAborted) ? Page() : NotFound();

    public ViewDataDictionary Named(int index) =>
        new(ViewData) { TemplateInfo = { HtmlFieldPrefix = $"Items[{index}]" } };

    private async Task<bool> Load(CancellationToken stop)
    {
        var found = await (
            from l in db.LivedLinks.AsNoTracking()
            join u in db.RatingUnits.AsNoTracking() on l.RatingUnitId equals u.Id
            join a in db.SelfAssessments.AsNoTracking() on l.SelfAssessmentId equals a.Id
            join o in db.Set<Organisations.Organisation>() on a.OrganisationId equals o.Id
            where l.Key == Adress
            select new
            {
                Link = l,
                Unit = u,
                Round = a,
                o.Name,
            }
        ).FirstOrDefaultAsync(stop);
        if (found is null)
            return false;
        (Link, Unit, Organisation) = (found.Link, found.Unit, found.Name);
        State = Link.On(Stockholm.DayOf(clock.GetUtcNow()), found.Round.IsOpen);
        Statements = await LivedStatements.AskedBy(
            db,
            Link.Id,
            knowledge.FrameworkOf(found.Round),
            stop
        );
        // One row for each statement that is asked, whatever was sent.
        Items =
        [
            .. Statements.Select(s => new LivedForm
            {
                Criterion = s.Id,
                Choice = Items.FirstOrDefault(item => item.Criterion == s.Id)?.Choice,
            }),
        ];
        return true;
    }
}
