using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations.SignIn;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.Account;

/// <summary>The own account: what one may do here, password and keys. A changed password ends every other session at once.</summary>
[Authorize, EnableRateLimiting(SignInLimit.Policy)]
public sealed class AccountPage(
    MrContext db,
    UserManager<Person> people,
    SignInManager<Person> session,
    IPasswordHasher<Person> hasher,
    PasswordRules rules,
    Passkeys passkeys,
    TimeProvider clock,
    IStringLocalizer<OrganisationsWords> t
) : PageModel
{
    [BindProperty]
    public PasswordInput Password { get; set; } = new();

    /// <summary>What the owner calls the new key.</summary>
    [BindProperty]
    public string KeyName { get; set; } = "";

    /// <summary>What was just done, said once at the top.</summary>
    [BindProperty(SupportsGet = true, Name = "klart")]
    public string? Done { get; set; }

    public OwnAccount Own { get; private set; } = null!;

    public async Task OnGet(CancellationToken stop) => await Load(stop);

    public async Task<IActionResult> OnPostPassword(CancellationToken stop)
    {
        await Load(stop);
        if (ModelState.IsValid && !IsCurrent(Password.Current))
            ModelState.AddModelError("Password.Current", t["Lösenordet stämmer inte"]);
        if (
            ModelState.IsValid
            && rules.WhyNot(Password.New, Own.Person.Name, Own.Person.Email!) is { } why
        )
            ModelState.AddModelError("Password.New", why);
        if (!ModelState.IsValid)
            return Page();
        Own.Person.ChangePassword(
            hasher.HashPassword(Own.Person, Password.New),
            HttpContext.SignedIn.At(clock)
        );
        await db.SaveChangesAsync(stop);
        await session.SignInAsync(Own.Person, isPersistent: false);
        return Redirect("~/konto?klart=losenord");
    }

    public async Task<IActionResult> OnPostPasskeyOptions(CancellationToken stop)
    {
        await Load(stop);
        return Content(await passkeys.CreationOptions(Own.Person), "application/json");
    }

    public async Task<IActionResult> OnPostPasskey(string? credential, CancellationToken stop)
    {
        ModelState.Clear();
        await Load(stop);
        var name = string.IsNullOrWhiteSpace(KeyName) ? t["Min nyckel"].Value : KeyName.Trim();
        if (await passkeys.Add(Own.Person, credential, name[..Math.Min(name.Length, 100)]))
            return Redirect("~/konto?klart=nyckel");
        ModelState.AddModelError("", t["Det gick inte att lägga till nyckeln. Försök igen."]);
        return Page();
    }

    public async Task<IActionResult> OnPostRemovePasskey(string key, CancellationToken stop)
    {
        await Load(stop);
        var id = Own.Passkeys.FirstOrDefault(k => KeyId(k) == key)?.CredentialId;
        if (id is null)
            return NotFound();
        await passkeys.Remove(Own.Person, id);
        return Redirect("~/konto?klart=borttagen");
    }

    public static string KeyId(UserPasskeyInfo key) =>
        WebEncoders.Base64UrlEncode(key.CredentialId);

    private bool IsCurrent(string password) =>
        Own.Person.PasswordHash is { } hash
        && hasher.VerifyHashedPassword(Own.Person, hash, password)
            != PasswordVerificationResult.Failed;

    private async Task Load(CancellationToken stop) =>
        Own = await OwnAccount.Read(db, people, HttpContext.SignedIn.Id, stop);
}

public sealed record PasswordInput
{
    [Required(ErrorMessage = "Skriv ditt nuvarande lösenord"), DataType(DataType.Password)]
    [StringLength(PasswordRules.Longest, ErrorMessage = "Lösenordet är för långt")]
    public string Current { get; init; } = "";

    [Required(ErrorMessage = "Skriv ett nytt lösenord"), DataType(DataType.Password)]
    public string New { get; init; } = "";
}
