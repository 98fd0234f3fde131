using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;

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

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (Form.Read(ModelState, networks, t) is not { } given)
            return Page();
        if (await db.HooksOf(viewer).CountAsync(stop) >= Hook.Most)
            throw new RuleBroken("Ni har redan tjugo krokar. Ta bort någon som inte används.");
        var hook = new Hook(viewer.OrganisationId!.Value, given, secrets.New(), viewer.At(clock));
        db.Add(hook);
        await db.SaveChangesAsync(stop);
        return Redirect(Addresses.Hook(hook.Id));
    }
}
