using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Mail;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Text;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>Who has been invited from other organisations to review a round, and inviting one more. For the process leader.</summary>
[Authorize]
public sealed partial class ReviewersModel(
    MrContext db,
    Knowledge knowledge,
    ReviewLetter letters,
    MailSettings mail,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    private const int UsualMonths = 2;

    [BindProperty]
    public ReviewersForm Form { get; set; } = new();

    /// <summary>The new last day of one review, as typed.</summary>
    [BindProperty]
    public string? LastDay { get; set; }

    public SelfAssessment Round { get; private set; } = null!;

    public Framework Framework { get; private set; } = null!;

    public IReadOnlyList<InvitedReviewer> Reviews { get; private set; } = [];

    /// <summary>Number and name of the round's units.</summary>
    public IReadOnlyList<RatingUnit> Units { get; private set; } = [];

    public bool MailIsSent => mail.Host is not null;

    public DateOnly Today => Stockholm.DayOf(clock.GetUtcNow());

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        Form.OpensOn = Written(Today);
        Form.ClosesOn = Written(Today.AddMonths(UsualMonths));
        return Page();
    }

    public async Task<IActionResult> OnPostInvite(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        ModelState.Remove(nameof(LastDay));
        if (await Read(stop) is not { } invitation)
            return Page();
        var by = HttpContext.SignedIn.At(clock);
        var review = new CollegialReview(Round, invitation, by);
        var key = review.NewKey(await Account(review, stop), by.At);
        db.Add(review);
        db.Add(letters.Invitation(review, Round, From(key), by));
        return await Saved(stop);
    }

    public Task<IActionResult> OnPostExtend(Guid id, Guid granskning, CancellationToken stop) =>
        Act(
            id,
            granskning,
            (review, by) =>
            {
                if (ReviewersForm.Day(LastDay) is not { } day)
                    throw new RuleBroken("Skriv ett datum som finns, till exempel 2026-02-28.");
                review.Extend(day, Round, by);
                return t["Sista dagen för din granskning är nu {0}.", day.Words()];
            },
            stop
        );

    public Task<IActionResult> OnPostRemind(Guid id, Guid granskning, CancellationToken stop) =>
        Act(
            id,
            granskning,
            (review, by) =>
            {
                review.Remind(Round, by);
                return t["En påminnelse om granskningen. Skriv det du hinner och lämna in."];
            },
            stop
        );

    public Task<IActionResult> OnPostReopen(Guid id, Guid granskning, CancellationToken stop) =>
        Act(
            id,
            granskning,
            (review, by) =>
            {
                review.Reopen(Round, by);
                return t["Din granskning är öppen igen, så du kan ändra och lämna in på nytt."];
            },
            stop
        );

    public Task<IActionResult> OnPostEnd(Guid id, Guid granskning, CancellationToken stop) =>
        Act(
            id,
            granskning,
            (review, by) =>
            {
                review.End(Round, by);
                return null;
            },
            stop
        );

    private static string Written(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private (string, string, string) From(string key) =>
        (
            HttpContext.SignedIn.OrganisationName!,
            key,
            $"{Request.Scheme}://{Request.Host}{Request.PathBase}"
        );

    private async Task<ReviewInvitation?> Read(CancellationToken stop)
    {
        Form.Units.RemoveAll(number => Units.All(u => u.Number != number));
        Form.Areas.RemoveAll(code => Framework.Areas.All(a => a.Id != code));
        var invitation = Form.Read(ModelState, t, Today);
        if (invitation is null)
            return null;
        var email = Person.Normal(invitation.Email);
        if (
            !await db.People.AnyAsync(
                p => p.NormalizedEmail == email && p.OrganisationId == Round.OrganisationId,
                stop
            )
        )
            return invitation;
        ModelState.AddModelError(
            "Form.Email",
            t["Adressen hör till er egen organisation. Granskaren ska komma utifrån."]
        );
        return null;
    }

    /// <summary>Whoever in another organisation has an account with the address now.</summary>
    private Task<Guid?> Account(CollegialReview review, CancellationToken stop)
    {
        var email = Person.Normal(review.Email);
        return db
            .People.Where(p =>
                p.NormalizedEmail == email
                && p.LeftAt == null
                && p.OrganisationId != null
                && p.OrganisationId != review.OrganisationId
            )
            .Select(p => (Guid?)p.Id)
            .FirstOrDefaultAsync(stop);
    }

    /// <param name="act">Returns what a new letter says; null when there is none to write.</param>
    private async Task<IActionResult> Act(
        Guid id,
        Guid granskning,
        Func<CollegialReview, By, string?> act,
        CancellationToken stop
    )
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        var review = await db.CollegialReviews.FirstOrDefaultAsync(
            r => r.Id == granskning && r.SelfAssessmentId == id,
            stop
        );
        if (review is null)
            return NotFound();
        var by = HttpContext.SignedIn.At(clock);
        if (act(review, by) is { } why)
        {
            var key = review.NewKey(await Account(review, stop), by.At);
            db.Add(letters.Further(review, Round, why, From(key), by));
        }
        foreach (
            var unsent in await db.Set<Letter>()
                .Where(l => l.About == review.Id && l.TryAt != null)
                .ToListAsync(stop)
        )
            unsent.Withdraw();
        return await Saved(stop);
    }

    private async Task<IActionResult> Saved(CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return Redirect(Addresses.Reviewers(Round.Id));
    }

    private async Task<IActionResult?> Refused(Guid id, CancellationToken stop)
    {
        var (round, refused) = await this.RoundLed(db, id, stop);
        if (round is null)
            return refused;
        Round = round;
        Framework = knowledge.FrameworkOf(round);
        Reviews = await InvitedReviewer.Read(db, id, stop);
        Units = await db
            .RatingUnits.AsNoTracking()
            .Where(u => u.SelfAssessmentId == id)
            .OrderBy(u => u.Number)
            .ToListAsync(stop);
        return null;
    }
}
