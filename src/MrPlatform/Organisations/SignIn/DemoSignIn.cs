using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations.Demo;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.SignIn;

/// <summary>Signs in as a demo person without password. The address is mapped in Development only; elsewhere it is a 404.</summary>
internal static class DemoSignIn
{
    public static void MapDemoSignIn(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
            app.MapPost("/logga-in/demo", SignIn).DisableAntiforgery();
    }

    private static async Task<IResult> SignIn(
        HttpContext context,
        MrContext db,
        SignInManager<Person> session,
        [FromForm] string person,
        [FromForm] string? till = null
    )
    {
        var demo = DemoPerson.All.FirstOrDefault(p => p.Key == person);
        if (
            demo is null
            || await db.People.SingleOrDefaultAsync(p => p.Email == demo.Email) is not { } found
        )
            return Results.NotFound();
        await session.SignInAsync(found, isPersistent: false);
        return Results.LocalRedirect(WayOn.After(context, till, found));
    }
}
