using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations.Demo;

namespace MrPlatform.Organisations.SignIn;

/// <summary>The sign-in page: password, or passkey where scripts run. While developing it also lists the demo persons.</summary>
[PublicForm(Purpose), EnableRateLimiting(SignInLimit.Policy)]
public sealed class SignInPage(
    PasswordSignIn passwords,
    Passkeys passkeys,
    IHostEnvironment environment,
    IStringLocalizer<OrganisationsWords> t
) : PageModel
{
    public const string Purpose = "logga-in";

    [BindProperty]
    public SignInInput Input { get; set; } = new();

    /// <summary>The page that asked for sign-in, to return to.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Till { get; set; }

    public IReadOnlyList<IGrouping<string?, DemoPerson>> DemoPeople =>
        environment.IsDevelopment()
            ?
            [
                .. DemoPerson
                    .All.GroupBy(p => p.Organisation?.Name)
                    .OrderBy(place => place.Key is null),
            ]
            : [];

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!ModelState.IsValid)
            return Page();
        return await passwords.Try(Input.Email, Input.Password, stop) is { } person
            ? On(person)
            : Again(
                t[
                    "E-postadressen eller lösenordet stämmer inte, eller så är kontot låst efter för många försök. Försök igen om 15 minuter eller be er administratör om hjälp."
                ]
            );
    }

    /// <summary>What the browser needs to ask for a passkey. Nothing is told about who has one.</summary>
    public async Task<IActionResult> OnPostPasskeyOptions() =>
        Content(await passkeys.RequestOptions(), "application/json");

    public async Task<IActionResult> OnPostPasskey(string? credential, CancellationToken stop)
    {
        ModelState.Clear();
        return await passkeys.SignIn(credential, stop) is { } person
            ? On(person)
            : Again(
                t["Det gick inte att logga in med nyckeln. Försök igen eller använd lösenordet."]
            );
    }

    private LocalRedirectResult On(Person person) =>
        LocalRedirect(WayOn.After(HttpContext, Till, person));

    private PageResult Again(string sentence)
    {
        ModelState.AddModelError("", sentence);
        return Page();
    }
}

public sealed record SignInInput
{
    [
        Required(ErrorMessage = "Skriv din e-postadress"),
        StringLength(254, ErrorMessage = "E-postadressen är för lång")
    ]
    public string Email { get; init; } = "";

    [
        Required(ErrorMessage = "Skriv ditt lösenord"),
        StringLength(200, ErrorMessage = "Lösenordet är för långt")
    ]
    [DataType(DataType.Password)]
    public string Password { get; init; } = "";
}
