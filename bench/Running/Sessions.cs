using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Bench.Running;

/// <summary>
/// Signs people in as another node of the same installation could: the session cookie is made by the program's own parts with the
/// keys in the database. Signing in itself is outside what is measured.
/// </summary>
internal static class Sessions
{
    public static async Task<string> CookieFor(IServiceProvider services, Guid personId)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var person = await db.People.AsNoTracking().SingleAsync(p => p.Id == personId);
        var claims = scope.ServiceProvider.GetRequiredService<
            IUserClaimsPrincipalFactory<Person>
        >();
        var cookie = services
            .GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(IdentityConstants.ApplicationScheme);
        var now = DateTimeOffset.UtcNow;
        var ticket = new AuthenticationTicket(
            await claims.CreateAsync(person),
            new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(9) },
            IdentityConstants.ApplicationScheme
        );
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{cookie.Cookie.Name}={cookie.TicketDataFormat.Protect(ticket)}"
        );
    }
}
