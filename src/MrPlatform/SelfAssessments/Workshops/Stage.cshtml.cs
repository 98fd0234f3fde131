using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Answering;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.SelfAssessments.Workshops.Live;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>
/// The screen in the room, steered by whoever leads the workshop: the question, how many have rated, then how they see it, what to talk about and
/// what the group agrees on. Several may steer at once; who acts on a picture that has changed gets the new one instead, with all that was typed.
/// </summary>
[Authorize]
public sealed partial class StageModel(
    MrContext db,
    Knowledge knowledge,
    AnswerCriteria answers,
    ShowRatings ratings,
    TimeProvider clock,
    IServiceProvider services,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    [BindProperty]
    public string? Minuter { get; set; }

    /// <summary>The version of the workshop that the person saw.</summary>
    [BindProperty]
    public long Sedd { get; set; }

    public LedWorkshop Led { get; private set; } = null!;

    public WorkshopScene Scene => Led.Scene;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Somebody else had steered the workshop when the person acted.</summary>
    public bool Moved { get; private set; }

    /// <summary>Where those who take part type the code.</summary>
    public string TypedAddress => $"{Request.Host}{Request.PathBase}/verkstad";

    public string CodeAddress =>
        $"{Request.Scheme}://{Request.Host}{Request.PathBase}/verkstad/{Scene.Workshop.Code}";

    public async Task<IActionResult> OnGet(Guid id, string kod, CancellationToken stop)
    {
        if (await Refused(id, kod, stop) is { } refused)
            return refused;
        if (Scene.Answer is { } answer)
            Form = AnswerForm.Of(answer);
        return Page();
    }

    public Task<IActionResult> OnPostGo(Guid id, string kod, long till, CancellationToken stop) =>
        Act(id, kod, (workshop, by) => workshop.GoTo(till, Led.Words, by), stop);

    public async Task<IActionResult> OnPostTimer(Guid id, string kod, CancellationToken stop)
    {
        if (
            !int.TryParse(Minuter?.Trim(), out var minutes)
            || minutes is < 0 or > Workshop.LongestTimer
        )
        {
            if (await Refused(id, kod, stop) is { } refused)
                return refused;
            ModelState.AddModelError(
                nameof(Minuter),
                t["Skriv hela minuter, högst {0}.", Workshop.LongestTimer]
            );
            return Page();
        }
        return await Act(id, kod, (w, by) => w.SetTimer(minutes, Led.Words, by), stop);
    }

    public Task<IActionResult> OnPostPause(Guid id, string kod, CancellationToken stop) =>
        Act(id, kod, (workshop, by) => workshop.Pause(Led.Words, by), stop);

    public Task<IActionResult> OnPostResume(Guid id, string kod, CancellationToken stop) =>
        Act(id, kod, (workshop, by) => workshop.Resume(Led.Words, by), stop);

    public async Task<IActionResult> OnPostEnd(Guid id, string kod, CancellationToken stop)
    {
        var done = await Act(id, kod, (workshop, by) => workshop.End(Led.Words, by), stop);
        return done is RedirectResult ? Redirect(Addresses.Workshops(id)) : done;
    }

    /// <summary>Shows how all see the question that is up. Shown is shown: doing it once more does nothing.</summary>
    public async Task<IActionResult> OnPostReveal(Guid id, string kod, CancellationToken stop)
    {
        if (await Refused(id, kod, stop) is { } refused)
            return refused;
        if (Stale())
            return Again();
        if (Scene.Phase != Phase.Rating || Scene.Workshop.Question is not { } question)
            return Redirect(Here);
        await ratings.Show(
            Scene.Round,
            Scene.Unit,
            [question.Criterion],
            HttpContext.SignedIn.At(clock),
            stop
        );
        return Changed();
    }

    private async Task<IActionResult> Act(
        Guid id,
        string kod,
        Action<Workshop, By> act,
        CancellationToken stop
    )
    {
        if (await Refused(id, kod, stop) is { } refused)
            return refused;
        if (Stale())
            return Again();
        try
        {
            await Steer(act, stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else steered in the same instant: what they did is shown instead.
            db.ChangeTracker.Clear();
            await Refused(id, kod, stop);
            return Again();
        }
        return Changed();
    }

    private async Task Steer(Action<Workshop, By> act, CancellationToken stop)
    {
        var workshop = await db
            .Workshops.Include(w => w.Questions)
            .SingleAsync(w => w.Id == Scene.Workshop.Id, stop);
        act(workshop, HttpContext.SignedIn.At(clock));
        await db.SaveChangesAsync(stop);
    }

    private bool Stale() => Sedd != Scene.Workshop.Version;

    private PageResult Again()
    {
        Moved = Other is null;
        ModelState.Remove(nameof(Sedd));
        Response.StatusCode = StatusCodes.Status409Conflict;
        if (Moved && Scene.Answer is { } answer)
            Form = AnswerForm.Of(answer);
        return Page();
    }

    private RedirectResult Changed()
    {
        services.GetRequiredService<WorkshopHub>().Changed(Scene.Workshop.Id);
        return Redirect(Here);
    }

    private string Here => Addresses.Workshop(Scene.Round.Id, Scene.Workshop.Code);

    private async Task<IActionResult?> Refused(Guid id, string kod, CancellationToken stop)
    {
        if (await LedWorkshop.Find(db, HttpContext.SignedIn, id, kod, stop) is not { } led)
            return NotFound();
        Led = led;
        return led.MayLead ? null : Forbid();
    }
}
