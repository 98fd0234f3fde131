using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.SignIn;

/// <summary>Behind a link from the administrator: a person chooses a password, for the first time or again.</summary>
[EnableRateLimiting(SignInLimit.Policy)]
public sealed class WelcomePage(
    MrContext db,
    PasswordRules rules,
    IPasswordHasher<Person> hasher,
    SignInManager<Person> session,
    TimeProvider clock
) : PageModel
{
    [BindProperty, DataType(DataType.Password), Required(ErrorMessage = "Skriv ett lösenord")]
    public string Password { get; set; } = "";

    public Person Person { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string token, CancellationToken stop) =>
        await Open(token, stop) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPost(string token, CancellationToken stop)
    {
        if (await Open(token, stop) is not { } link)
            return NotFound();
        if (ModelState.IsValid && rules.WhyNot(Password, Person.Name, Person.Email!) is { } why)
            ModelState.AddModelError(nameof(Password), why);
        if (!ModelState.IsValid)
            return Page();
        var now = clock.GetUtcNow();
        link.Use(now);
        Person.ChangePassword(
            hasher.HashPassword(Person, Password),
            new(Person.Id, Person.Name, now)
        );
        await db.SaveChangesAsync(stop);
        await session.SignInAsync(Person, isPersistent: false);
        return LocalRedirect(WayOn.After(HttpContext, till: null, Person));
    }

    private async Task<OneTimeLink?> Open(string token, CancellationToken stop)
    {
        var link = await OneTimeLink.Find(db, token, LinkPurpose.Welcome, clock.GetUtcNow(), stop);
        if (
            link is null
            || await db.People.SingleOrDefaultAsync(
                p => p.Id == link.PersonId && p.LeftAt == null,
                stop
            )
                is not { } person
        )
            return null;
        Person = person;
        return link;
    }
}
