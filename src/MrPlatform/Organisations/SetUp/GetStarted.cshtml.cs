using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Organisations.Directory;
using MrPlatform.Organisations.SignIn;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.SetUp;

/// <summary>The very first page of an installation, behind the one-time link: choose the organisation, make the first account.</summary>
[EnableRateLimiting(SignInLimit.Policy)]
public sealed class GetStartedPage(
    MrContext db,
    FirstStart first,
    NewWorkspace workspaces,
    OrganisationDirectory directory,
    PasswordRules rules,
    IPasswordHasher<Person> hasher,
    SignInManager<Person> session,
    TimeProvider clock,
    IStringLocalizer<OrganisationsWords> t
) : PageModel
{
    [BindProperty]
    public GetStartedInput Input { get; set; } = new();

    public IEnumerable<SelectListItem> Choices => workspaces.Choices(t["Välj"]);

    public async Task<IActionResult> OnGet(string token, CancellationToken stop) =>
        await Open(token, stop) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPost(string token, CancellationToken stop)
    {
        if (await Open(token, stop) is not { } link)
            return NotFound();
        if (Input.Code.Length > 0 && directory.Workspace(Input.Code) is null)
            ModelState.AddModelError("Input.Code", t["Välj en kommun eller region i listan"]);
        if (ModelState.IsValid && rules.WhyNot(Input.Password, Input.Name, Input.Email) is { } why)
            ModelState.AddModelError("Input.Password", why);
        if (!ModelState.IsValid)
            return Page();

        var by = new By(PersonId: null, Input.Name, clock.GetUtcNow());
        var person = await workspaces.SetUp(Input.Code, (Input.Name, Input.Email), by, stop);
        person.ChangePassword(hasher.HashPassword(person, Input.Password), by);
        link.Use(by.At);
        await db.SaveChangesAsync(stop);
        await session.SignInAsync(person, isPersistent: false);
        return Redirect("~/organisation");
    }

    /// <summary>The link, as long as it holds and nobody has come before.</summary>
    private async Task<OneTimeLink?> Open(string token, CancellationToken stop) =>
        await first.IsNeeded(stop)
            ? await OneTimeLink.Find(db, token, LinkPurpose.FirstStart, clock.GetUtcNow(), stop)
            : null;
}

public sealed record GetStartedInput : PersonInput
{
    [Required(ErrorMessage = "Välj en kommun eller region i listan")]
    public string Code { get; init; } = "";

    [Required(ErrorMessage = "Skriv ett lösenord"), DataType(DataType.Password)]
    public string Password { get; init; } = "";
}
