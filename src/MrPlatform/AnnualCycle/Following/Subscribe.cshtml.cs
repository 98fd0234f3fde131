using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
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

    /// <summary>Which unit, when it is one unit's calendar.</summary>
    [BindProperty]
    public Guid? Unit { get; set; }

    public CalendarSubscription? Subscription { get; private set; }

    /// <summary>All units that are open, and the one chosen before if it has been closed since.</summary>
    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

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
        if (viewer.OrganisationId is not { } own)
        {
            context.Result = Forbid();
            return;
        }
        var chosen = Subscription?.UnitId;
        Units =
        [
            new(t["Välj enhet"], ""),
            .. (
                await db
                    .Units.AsNoTracking()
                    .Where(u => u.OrganisationId == own && (u.ClosedAt == null || u.Id == chosen))
                    .OrderBy(u => u.Position)
                    .ToListAsync(HttpContext.RequestAborted)
            ).Select(u => new SelectListItem(u.Name, $"{u.Id}")),
        ];
        await next();
    }

    public void OnGet() =>
        (Scope, Unit) = (
            (Subscription?.Scope ?? CalendarScope.Organisation).ToString(),
            Subscription?.UnitId
        );

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!Enum.TryParse<CalendarScope>(Scope, out var scope) || !Enum.IsDefined(scope))
        {
            ModelState.AddModelError(nameof(Scope), t["Välj vilka datum du vill ha."]);
            return Page();
        }
        var isOne = scope == CalendarScope.OneUnit;
        if (isOne && (Unit is not { } unit || Units.All(u => u.Value != $"{unit}")))
        {
            ModelState.TryAddModelError(nameof(Unit), t["Välj en enhet i listan."]);
            return Page();
        }
        var choice = new CalendarChoice(scope, isOne ? Unit : null);
        var by = HttpContext.SignedIn.At(clock);
        if (Subscription is null)
            db.Add(new CalendarSubscription(HttpContext.SignedIn, choice, by));
        else
            Subscription.Choose(choice, by);
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
