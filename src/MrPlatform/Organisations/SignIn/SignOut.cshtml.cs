using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MrPlatform.Organisations.SignIn;

/// <summary>Ends the session. Followed as a link it asks first, since a link must not change anything.</summary>
public sealed class SignOutPage : PageModel
{
    public IActionResult OnGet() => HttpContext.Viewer is null ? Redirect("~/") : Page();

    public async Task<IActionResult> OnPost()
    {
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Redirect("~/");
    }
}
