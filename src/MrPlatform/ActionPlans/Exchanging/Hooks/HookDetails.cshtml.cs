using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Exchanging.Hooks;

/// <summary>One hook: its secret, what has been sent and how that went, and what one does with it.</summary>
[Authorize]
public sealed class HookDetailsModel(
    MrContext db,
    HookNetworks networks,
    HookSecrets secrets,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PageModel, IHaveSheets
{
    public const string Log = "logg";

    /// <summary>What the page shows; the file has more.</summary>
    public const int Shown = 50;
    private const int InFile = 1000;

    [BindProperty]
    public HookForm Form { get; set; } = new();

    public Hook Hook { get; private set; } = null!;

    /// <summary>Latest first.</summary>
    public IReadOnlyList<HookDelivery> Deliveries { get; private set; } = [];

    /// <summary>Only in the answer to who asked for it.</summary>
    public string? Secret { get; private set; }

    /// <summary>Until when the secret before this one signs too; null when it does not.</summary>
    public DateTimeOffset? OldSecretUntil => Hook.OldSecretHoldsAt(clock.GetUtcNow());

    public string SheetsTitle => Hook.Name;

    public IEnumerable<Sheet> Sheets()
    {
        if (Deliveries.Count > 0)
            yield return new(
                t["Det som har skickats"],
                [
                    t["Tid"].Value,
                    t["Händelse"].Value,
                    t["Åtgärd"].Value,
                    t["Händelsens id"].Value,
                    t["Svar"].Value,
                    t["Försök"].Value,
                    t["Nästa försök"].Value,
                ],
                Deliveries.Select(d =>
                    (Cell[])
                        [
                            d.At,
                            TypeOf(d),
                            MeasureOf(d)?.Title,
                            $"{d.EventId}",
                            AnswerTo(d),
                            d.Attempts,
                            Cell.Of(d.TryAt),
                        ]
                )
            )
            {
                Key = Log,
            };
    }

    public string TypeOf(HookDelivery delivery) =>
        delivery.Type == HookEvent.Test ? t["Prov"] : t["Läget i en åtgärd"];

    public static (Guid Id, string Title)? MeasureOf(HookDelivery delivery) =>
        HookEvent.MeasureIn(delivery.Body);

    public string AnswerTo(HookDelivery delivery) =>
        delivery switch
        {
            { Code: { } code, Answer: null } => $"{code}",
            { Code: { } code, Answer: { } answer } => $"{code} {answer}",
            { Fault: DeliveryFault.TooSlow } => t["Inget svar inom tio sekunder"],
            { Fault: DeliveryFault.NoContact } => t["Ingen kontakt med adressen"],
            { Fault: DeliveryFault.Internal } => t[
                "Adressen leder till ett internt nät. Dit skickas inget."
            ],
            _ => t["Inte skickad än"],
        };

    public async Task<IActionResult> OnGet(Guid krok, CancellationToken stop)
    {
        if (!await Find(krok, stop))
            return NotFound();
        (Form.Name, Form.Address) = (Hook.Name, Hook.Address);
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid krok, CancellationToken stop)
    {
        if (!await Find(krok, stop))
            return NotFound();
        if (Form.Read(ModelState, networks, t) is not { } given)
            return Page();
        Hook.Change(given, By);
        return await Saved(stop);
    }

    public Task<IActionResult> OnPostPause(Guid krok, CancellationToken stop) =>
        Do(krok, hook => hook.Pause(By), stop);

    public Task<IActionResult> OnPostResume(Guid krok, CancellationToken stop) =>
        Do(krok, hook => hook.Resume(By), stop);

    public Task<IActionResult> OnPostTry(Guid krok, CancellationToken stop) =>
        Do(krok, hook => db.Add(hook.Try(By)), stop);

    public async Task<IActionResult> OnPostAgain(Guid krok, Guid leverans, CancellationToken stop)
    {
        if (!await Find(krok, stop))
            return NotFound();
        var delivery = await db.HookDeliveries.FirstOrDefaultAsync(
            d => d.Id == leverans && d.HookId == krok,
            stop
        );
        if (delivery is null)
            return NotFound();
        Hook.SendAgain(delivery, By);
        return await Saved(stop);
    }

    public Task<IActionResult> OnPostSecret(Guid krok, CancellationToken stop) =>
        ShowSecret(krok, hook => hook.ShowSecret(By), stop);

    public Task<IActionResult> OnPostNewSecret(Guid krok, CancellationToken stop) =>
        ShowSecret(krok, hook => hook.ChangeSecret(secrets.New(), By), stop);

    public async Task<IActionResult> OnPostRemove(Guid krok, CancellationToken stop)
    {
        if (!await Find(krok, stop))
            return NotFound();
        Hook.Remove(By);
        db.Remove(Hook);
        await db.SaveChangesAsync(stop);
        return Redirect(Addresses.Hooks);
    }

    private By By => HttpContext.SignedIn.At(clock);

    private async Task<IActionResult> Do(Guid id, Action<Hook> act, CancellationToken stop)
    {
        if (!await Find(id, stop))
            return NotFound();
        act(Hook);
        return await Saved(stop);
    }

    private async Task<IActionResult> Saved(CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return Redirect(Addresses.Hook(Hook.Id));
    }

    /// <summary>In the answer itself and nowhere else: not in an address, not in a cookie, and kept by no store.</summary>
    private async Task<IActionResult> ShowSecret(Guid id, Action<Hook> act, CancellationToken stop)
    {
        if (!await Find(id, stop))
            return NotFound();
        ModelState.Clear();
        act(Hook);
        await db.SaveChangesAsync(stop);
        Secret = secrets.Read(Hook.Secret);
        (Form.Name, Form.Address) = (Hook.Name, Hook.Address);
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    private async Task<bool> Find(Guid id, CancellationToken stop)
    {
        var hook = await db.HooksOf(HttpContext.SignedIn)
            .FirstOrDefaultAsync(h => h.Id == id, stop);
        if (hook is null)
            return false;
        Hook = hook;
        Deliveries = await db
            .HookDeliveries.AsNoTracking()
            .Where(d => d.HookId == id)
            .OrderByDescending(d => d.At)
            .ThenByDescending(d => d.Id)
            .Take(InFile)
            .ToListAsync(stop);
        return true;
    }
}
