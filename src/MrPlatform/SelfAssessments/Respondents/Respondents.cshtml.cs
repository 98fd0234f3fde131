using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Mail;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>Who rates for each unit of a round, and how far they have come: never what they say. For the process leader.</summary>
[Authorize]
public sealed class RespondentsModel(
    MrContext db,
    InvitationLetter letters,
    ShowRatings ratings,
    MailSettings mail,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IHaveSheets
{
    [BindProperty]
    public long Enhet { get; set; } = 1;

    [BindProperty]
    public string? Emails { get; set; }

    public SelfAssessment Round { get; private set; } = null!;

    /// <summary>A page of the units.</summary>
    public IReadOnlyList<UnitVoicesRow> Units { get; private set; } = [];

    /// <summary>The unit that is shown and acted on.</summary>
    public UnitVoices Chosen { get; private set; } = null!;

    public int Sida { get; private set; } = 1;

    public bool HasMore { get; private set; }

    public string SheetsTitle => $"{Round.Title} {t["Flera som skattar"]}";

    public IEnumerable<Sheet> Sheets() =>
        VoicesSheets.Of(
            AllPages.Of(page =>
                UnitVoicesRow.Read(db, (Round.Id, page), HttpContext.RequestAborted)
            ),
            Chosen,
            t
        );

    public bool MailIsSent => mail.Host is not null;

    public string LinkOf(OpenLink link) => $"{Site}/svara/{link.Key}";

    public async Task<IActionResult> OnGet(
        Guid id,
        long? enhet,
        bool fyll,
        int? sida,
        CancellationToken stop
    )
    {
        Enhet = enhet ?? 1;
        Sida = Math.Clamp(sida ?? 1, 1, 100_000);
        if (await Refused(id, stop) is { } refused)
            return refused;
        if (fyll)
            Emails = string.Join('\n', await Belonging(Chosen, stop));
        return Page();
    }

    public async Task<IActionResult> OnPostInvite(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        var (emails, wrong) = EmailList.Read(Emails);
        if (wrong.Count > 0)
            ModelState.AddModelError(
                nameof(Emails),
                t[
                    "Det här är ingen e-postadress: {0}. Rätta och bjud in igen.",
                    string.Join(", ", wrong)
                ]
            );
        else if (emails.Count == 0)
            ModelState.AddModelError(nameof(Emails), t["Skriv minst en e-postadress."]);
        else if (emails.Count > EmailList.Most)
            ModelState.AddModelError(
                nameof(Emails),
                t["Det är för många på en gång. Bjud in högst {0} åt gången.", EmailList.Most]
            );
        if (Find() is not { } unit)
            ModelState.AddModelError(nameof(Enhet), t["Välj en enhet i rundan."]);
        else if (ModelState.ErrorCount == 0)
        {
            var by = HttpContext.SignedIn.At(clock);
            var invited = Round.Invite(unit.Unit, emails, unit.Respondents, by);
            db.AddRange(invited);
            db.AddRange(invited.Select(one => letters.For(one, unit.Unit, Round, Site, by)));
            return await Saved(stop);
        }
        return Page();
    }

    public Task<IActionResult> OnPostRemind(Guid id, CancellationToken stop) =>
        Act(
            id,
            (unit, by) =>
                db.AddRange(
                    Round
                        .Remind(unit.Unit, unit.Respondents, unit.Asked, by)
                        .Select(one =>
                            letters.Reminder(one, unit.Unit, Round, unit.Asked, Site, by)
                        )
                ),
            stop
        );

    public Task<IActionResult> OnPostOpen(Guid id, CancellationToken stop) =>
        Act(id, (unit, by) => db.Add(Round.OpenFor(unit.Unit, by)), stop);

    public Task<IActionResult> OnPostClose(Guid id, Guid lank, CancellationToken stop) =>
        Act(
            id,
            (unit, by) =>
            {
                if (unit.Links.FirstOrDefault(one => one.Id == lank) is { } link)
                    Round.Close(link, unit.Unit, by);
            },
            stop
        );

    public Task<IActionResult> OnPostRemove(Guid id, Guid svarande, CancellationToken stop) =>
        Act(
            id,
            (unit, by) =>
                unit
                    .Respondents.FirstOrDefault(one => one.Id == svarande)
                    ?.Remove(unit.Unit, Round.Title, by),
            stop
        );

    /// <summary>Shows the ratings of a whole unit, or of one criterion when it is named; then one comes back to where one was.</summary>
    public async Task<IActionResult> OnPostReveal(
        Guid id,
        string? kriterium,
        CancellationToken stop
    )
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        if (Find() is not { Unit.HearsSeveral: true } unit)
            return NotFound();
        var codes = await db
            .Answers.Where(a =>
                a.RatingUnitId == unit.Unit.Id && (kriterium == null || a.Criterion == kriterium)
            )
            .OrderBy(a => a.Criterion)
            .Select(a => a.Criterion)
            .ToListAsync(stop);
        await ratings.Show(Round, unit.Unit, codes, HttpContext.SignedIn.At(clock), stop);
        return Redirect(
            kriterium is null
                ? $"{Addresses.Respondents(id)}?enhet={Enhet}"
                : $"{Addresses.Answer(id, kriterium)}?enhet={Enhet}"
        );
    }

    /// <summary>How many have something left and have not had a letter for a day.</summary>
    public int Remindable(UnitVoices unit)
    {
        var now = clock.GetUtcNow();
        return unit.Respondents.Count(one => one.MayBeReminded(unit.Asked, now));
    }

    /// <summary>Heads and respondents of the unit who are not invited yet.</summary>
    private async Task<List<string>> Belonging(UnitVoices unit, CancellationToken stop)
    {
        var emails = await (
            from person in db.People
            join given in db.Set<Assignment>() on person.Id equals given.PersonId
            where
                given.UnitId == unit.Unit.UnitId
                && person.LeftAt == null
                && (given.Function == Function.Head || given.Function == Function.Respondent)
            orderby person.Email
            select person.Email!
        )
            .Distinct()
            .ToListAsync(stop);
        emails.RemoveAll(email =>
            unit.Invited.Any(one =>
                string.Equals(one.Email, email, StringComparison.OrdinalIgnoreCase)
            )
        );
        return emails;
    }

    private string Site => $"{Request.Scheme}://{Request.Host}{Request.PathBase}";

    private UnitVoices? Find() => Chosen.Unit.Number == Enhet ? Chosen : null;

    private async Task<IActionResult> Act(
        Guid id,
        Action<UnitVoices, Accountability.By> act,
        CancellationToken stop
    )
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        if (Find() is not { } unit)
            return NotFound();
        act(unit, HttpContext.SignedIn.At(clock));
        return await Saved(stop);
    }

    private async Task<IActionResult> Saved(CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return Redirect($"{Addresses.Respondents(Round.Id)}?enhet={Enhet}");
    }

    private async Task<IActionResult?> Refused(Guid id, CancellationToken stop)
    {
        var (round, refused) = await this.RoundLed(db, id, stop);
        if (round is null)
            return refused;
        Round = round;
        var page = await UnitVoicesRow.Read(db, (id, Sida), stop);
        HasMore = page.Count > UnitProgress.OnAPage;
        Units = [.. page.Take(UnitProgress.OnAPage)];
        // A number that no unit has shows the first; nothing is done with it.
        Chosen = (
            await UnitVoices.Read(db, (id, Enhet), stop) ?? await UnitVoices.Read(db, (id, 1), stop)
        )!;
        return null;
    }
}
