using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.ActionPlans.Exchanging.Hooks;

/// <summary>Lägg till en krok: a name and an address. The secret is made here, and shown on the hook's own page.</summary>
[OnlyFor(Function.ProcessLeader, Function.Administrator)]
public sealed class NewHookModel(
    MrContext db,
    HookNetworks networks,
    HookSecrets secrets,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PageModel
{
    [BindProperty]
    public HookForm Form { get; set; } = new();

    [BindProperty]
    public FormKey Key { get; set; } = new();

    public Task<IActionResult> OnPost(CancellationToken stop) => Key.AddOnce(db, () => Add(stop));

    private async Task<IActionResult> Add(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (Form.Read(ModelState, networks, t) is not { } given)
            return Page();
        if (await db.HooksOf(viewer).FirstOrDefaultAsync(h => h.Id == Key.Id, stop) is { } added)
            return added.Says(given)
                ? Redirect(Addresses.Hook(added.Id))
                : this.AskAgain(Key, added.Name, Addresses.Hook(added.Id));
        if (await db.HooksOf(viewer).CountAsync(stop) >= Hook.Most)
            throw new RuleBroken("Ni har redan tjugo krokar. Ta bort någon som inte används.");
        var by = viewer.At(clock);
        var hook = new Hook(viewer.OrganisationId!.Value, given, secrets.New(), by, Key.At(by.At));
        db.Add(hook);
        await db.SaveChangesAsync(stop);
        return Redirect(Addresses.Hook(hook.Id));
    }
}
