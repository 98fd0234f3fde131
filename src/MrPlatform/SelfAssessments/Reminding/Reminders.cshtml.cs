using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Mail;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Reminding;

/// <summary>Påminnelser: how often, which day and in which language I want them. Everybody steers their own.</summary>
[Authorize]
public sealed class RemindersModel(
    MrContext db,
    MailSettings mail,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    [BindProperty]
    public string Pace { get; set; } = nameof(ReminderPace.Weekly);

    [BindProperty]
    public string Weekday { get; set; } = nameof(DayOfWeek.Monday);

    [BindProperty]
    public string Tongue { get; set; } = "sv";

    public Person Person { get; private set; } = null!;

    public bool Saved { get; private set; }

    public bool MailIsSent => mail.Host is not null && mail.Site is not null;

    public IEnumerable<SelectListItem> Weekdays =>
        [
            new(t["Måndag"], nameof(DayOfWeek.Monday)),
            new(t["Tisdag"], nameof(DayOfWeek.Tuesday)),
            new(t["Onsdag"], nameof(DayOfWeek.Wednesday)),
            new(t["Torsdag"], nameof(DayOfWeek.Thursday)),
            new(t["Fredag"], nameof(DayOfWeek.Friday)),
        ];

    public IEnumerable<SelectListItem> Tongues => [new("Svenska", "sv"), new("English", "en")];

    public async Task OnGet(bool sparat, CancellationToken stop)
    {
        Saved = sparat;
        if (await Find(stop) is not { } wish)
            return;
        Pace = wish.Pace.ToString();
        Weekday = wish.Weekday.ToString();
        Tongue = wish.English ? "en" : "sv";
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var wish = await Find(stop);
        if (!Enum.TryParse<ReminderPace>(Pace, out var pace) || !Enum.IsDefined(pace))
            ModelState.AddModelError(nameof(Pace), t["Välj hur ofta du vill bli påmind."]);
        if (Weekdays.All(d => d.Value != Weekday))
            ModelState.AddModelError(nameof(Weekday), t["Välj en vardag."]);
        if (Tongues.All(l => l.Value != Tongue))
            ModelState.AddModelError(nameof(Tongue), t["Välj ett språk."]);
        if (!ModelState.IsValid)
            return Page();
        try
        {
            await Save(wish, pace, stop);
        }
        catch (DbUpdateException) when (wish is null)
        {
            // Pressed twice the first time: the other was just before.
            db.ChangeTracker.Clear();
            await Save(await Find(stop), pace, stop);
        }
        return Redirect("~/konto/paminnelser?sparat=true");
    }

    private async Task Save(ReminderWish? wish, ReminderPace pace, CancellationToken stop)
    {
        if (wish is null)
            db.Add(wish = new(Person));
        wish.Steer(
            pace,
            Enum.Parse<DayOfWeek>(Weekday),
            Tongue == "en",
            Person.Name,
            HttpContext.SignedIn.At(clock)
        );
        await db.SaveChangesAsync(stop);
    }

    private async Task<ReminderWish?> Find(CancellationToken stop)
    {
        var id = HttpContext.SignedIn.Id;
        Person = await db.People.AsNoTracking().SingleAsync(p => p.Id == id, stop);
        return await db.ReminderWishes.SingleOrDefaultAsync(w => w.PersonId == id, stop);
    }
}
