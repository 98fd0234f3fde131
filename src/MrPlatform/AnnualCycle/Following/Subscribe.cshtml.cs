using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.AnnualCycle.Following;

/// <summary>One's own calendar address: make it, choose what it shows, change it, and stop.</summary>
[Authorize]
public sealed class SubscribeModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<AnnualCycleWords> t
) : PageModel
{
    [BindProperty]
    public string Scope { get; set; } = nameof(CalendarScope.Organisation);

    public CalendarSubscription? Subscription { get; private set; }

    /// <summary>What was done just now, when the page is shown after it.</summary>
    [BindProperty(SupportsGet = true, Name = "klart")]
    public string? JustDone { get; set; }

    public string? Done =>
        JustDone switch
        {
            "ny" when Subscription is not null => t["Din adress är klar."].Value,
            "sparat" => t["Sparat. Det syns när kalendern hämtar nästa gång."].Value,
            "bytt" when Subscription is not null => t[
                "Adressen är bytt, och den gamla fungerar inte längre. Lägg in den nya i din kalender."
            ].Value,
            "slut" when Subscription is null => t[
                "Du prenumererar inte längre. Ta bort kalendern i ditt kalenderprogram också."
            ].Value,
            _ => null,
        };

    public string Address => $"{Request.Scheme}://{Request.Host}{Path}";

    /// <summary>Opens the calendar program on a phone or a computer that has one.</summary>
    public string CalendarAddress => $"webcal://{Request.Host}{Path}";

    private string Path => Url.Content($"{Addresses.AnnualCycle}/{Subscription!.Key}.ics");

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var viewer = HttpContext.SignedIn;
        Subscription = await db.CalendarSubscriptions.SingleOrDefaultAsync(
            s => s.PersonId == viewer.Id,
            HttpContext.RequestAborted
        );
        if (viewer.OrganisationId is null)
            context.Result = Forbid();
        else
            await next();
    }

    public void OnGet() => Scope = (Subscription?.Scope ?? CalendarScope.Organisation).ToString();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!Enum.TryParse<CalendarScope>(Scope, out var scope) || !Enum.IsDefined(scope))
        {
            ModelState.AddModelError(nameof(Scope), t["Välj vilka datum du vill ha."]);
            return Page();
        }
        var by = HttpContext.SignedIn.At(clock);
        if (Subscription is null)
            db.Add(new CalendarSubscription(HttpContext.SignedIn, scope, by));
        else
            Subscription.Choose(scope, by);
        return await Save(Subscription is null ? "ny" : "sparat", stop);
    }

    public async Task<IActionResult> OnPostChange(CancellationToken stop)
    {
        if (Subscription is null)
            return Redirect(Addresses.FollowAnnualCycle);
        Subscription.ChangeAddress(HttpContext.SignedIn.At(clock));
        return await Save("bytt", stop);
    }

    public async Task<IActionResult> OnPostStop(CancellationToken stop)
    {
        if (Subscription is null)
            return Redirect(Addresses.FollowAnnualCycle);
        Subscription.End(HttpContext.SignedIn.At(clock));
        db.Remove(Subscription);
        return await Save("slut", stop);
    }

    private async Task<IActionResult> Save(string done, CancellationToken stop)
    {
        var id = HttpContext.SignedIn.Id;
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
            when (Subscription is null
                && db.CalendarSubscriptions.AsNoTracking().Any(s => s.PersonId == id)
            )
        {
            // Pressed twice: the first made the address.
        }
        return Redirect($"{Addresses.FollowAnnualCycle}?klart={done}");
    }
}
