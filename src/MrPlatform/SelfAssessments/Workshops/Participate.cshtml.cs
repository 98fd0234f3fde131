using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.SelfAssessments.Workshops.Live;
using MrPlatform.Storage;
using MrPlatform.Ui.Forms;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>
/// Somebody in the room, on a phone, without an account: joins by the code, rates the question that is up, sees how all rated when it is shown,
/// and waits for the next.
/// </summary>
[AllowAnonymous]
[PublicForm(Purpose)]
[ResponseCache(NoStore = true)]
public sealed class ParticipateModel(
    MrContext db,
    Receipt receipt,
    RateBlind ratings,
    JoinWorkshop join,
    CodeGuessing guessing,
    TimeProvider clock,
    IServiceProvider services,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IShowsAgain
{
    public const string Purpose = "verkstad";

    [FromRoute]
    public string Kod { get; set; } = "";

    [BindProperty]
    public string? Criterion { get; set; }

    [BindProperty]
    public string? Choice { get; set; }

    public WorkshopScene Scene { get; private set; } = null!;

    /// <summary>Null for who has not joined.</summary>
    public PhoneView? View { get; private set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The receipt, where the browser takes no cookies.</summary>
    public string? InAddress =>
        JoinedCookie.IsTaken(Request)
            ? null
            : Request.Query[JoinedCookie.InAddress].FirstOrDefault();

    private Guid? _me;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (WorkshopCode.Read(Kod) is { } code && code != Kod)
            return Redirect($"~/verkstad/{code}");
        if (await Refused(stop) is { } refused)
            return refused;
        // The cookie was taken: nothing that is one's own need stand in an address that somebody may show to the next.
        return
            _me is not null
            && JoinedCookie.IsTaken(Request)
            && Request.Query.ContainsKey(JoinedCookie.InAddress)
            ? Redirect($"~/verkstad/{Kod}")
            : Page();
    }

    public async Task<IActionResult> OnPostJoin(CancellationToken stop)
    {
        if (await Refused(stop) is { } refused)
            return refused;
        if (_me is not null)
            return Redirect(Here());
        var respondent = await join.ByPhone(Scene, stop);
        Hub.Changed(Scene.Workshop.Id);
        var given = JoinedCookie.Give(HttpContext, receipt, respondent);
        return Redirect($"~/verkstad/{Kod}?{JoinedCookie.InAddress}={given}");
    }

    public async Task<IActionResult> OnPostRate(CancellationToken stop)
    {
        if (await Refused(stop) is { } refused)
            return refused;
        if (_me is not { } me)
            return Redirect(Here());
        if (Scene.Phase == Phase.Ended)
            throw new RuleBroken("Verkstaden är slut. Svaret kom inte med.");
        var question = Scene.Workshop.Questions.Find(q => q.Criterion == Criterion);
        if (
            question is null
            || Rating.Of(Choice) is not { State: AnswerState.Level or AnswerState.Unknown } rating
        )
        {
            ModelState.AddModelError(nameof(Choice), t["Välj en nivå eller ”vet inte”."]);
            return Page();
        }
        var respondent = await db.Respondents.AsNoTracking().SingleAsync(r => r.Id == me, stop);
        var saved = await ratings.Save(
            new(respondent, Scene.Unit, Scene.Round),
            await AreaOf(question, stop),
            [new(question.Criterion, rating, Note: null)],
            stop
        );
        if (saved.TooLate.Count > 0)
            throw new RuleBroken("Svaren visades medan du valde. Ditt val kom inte med.");
        Hub.Changed(Scene.Workshop.Id);
        return Redirect(Here());
    }

    public async Task<IActionResult> OnPostLeave(CancellationToken stop)
    {
        if (await Refused(stop) is { } refused)
            return refused;
        JoinedCookie.TakeBack(HttpContext);
        return Redirect("~/verkstad");
    }

    public async Task<IActionResult> ShowAgain() =>
        await Refused(HttpContext.RequestAborted) ?? Page();

    private WorkshopHub Hub => services.GetRequiredService<WorkshopHub>();

    private string Here() =>
        InAddress is { } me
            ? $"~/verkstad/{Kod}?{JoinedCookie.InAddress}={me}"
            : $"~/verkstad/{Kod}";

    private Task<string> AreaOf(WorkshopQuestion question, CancellationToken stop) =>
        db
            .Answers.Where(a =>
                a.RatingUnitId == Scene.Unit.Id && a.Criterion == question.Criterion
            )
            .Select(a => a.Area)
            .SingleAsync(stop);

    /// <summary>Finds the workshop: by having joined it, or by a code that is right and whose guessing has not gone too far.</summary>
    private async Task<IActionResult?> Refused(CancellationToken stop)
    {
        if (JoinedCookie.Of(Request, receipt) is { } me)
        {
            if (await db.WorkshopOf(me, Kod, stop) is { } joined)
            {
                _me = me;
                Scene = (await WorkshopScene.Read(db, joined, stop))!;
                View = PhoneView.Of(
                    Scene,
                    await db
                        .BlindRatings.AsNoTracking()
                        .Where(r => r.RespondentId == me)
                        .ToListAsync(stop),
                    InAddress
                );
                Choice ??= View.Choice;
                return null;
            }
        }
        var from = HttpContext.Connection.RemoteIpAddress;
        if (guessing.IsStopped(from))
            return StatusCode(StatusCodes.Status429TooManyRequests);
        if (
            WorkshopCode.Read(Kod) is not { } code
            || await db.OpenWorkshop(code, stop) is not { } open
        )
        {
            guessing.WasWrong(from);
            return NotFound();
        }
        Scene = (await WorkshopScene.Read(db, open, stop))!;
        return null;
    }
}
