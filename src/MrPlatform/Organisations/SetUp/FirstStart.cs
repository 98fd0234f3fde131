using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations.SignIn;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.SetUp;

/// <summary>
/// An installation where nobody has an account: whoever started it gets a link for making the first one. There is no default account and no
/// default password.
/// </summary>
public sealed class FirstStart(MrContext db, TimeProvider clock)
{
    public async Task<bool> IsNeeded(CancellationToken stop) =>
        !await db.People.AnyAsync(stop) && !await db.Organisations.AnyAsync(stop);

    /// <summary>The address of a new link, from the root of the app; null when somebody is already here.</summary>
    public async Task<string?> Offer(CancellationToken stop)
    {
        if (!await IsNeeded(stop))
            return null;
        var (link, token) = OneTimeLink.ForFirstStart(clock.GetUtcNow());
        db.Add(link);
        await db.SaveChangesAsync(stop);
        return $"/kom-igang/{token}";
    }
}

public static class FirstStartLine
{
    /// <summary>
    /// Prints the link once the address is known. To standard output and not to the log, which may be kept and read by others.
    /// </summary>
    public static async Task OfferFirstStart(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var first = scope.ServiceProvider.GetRequiredService<FirstStart>();
        if (await first.Offer(CancellationToken.None) is not { } path)
            return;
        app.Lifetime.ApplicationStarted.Register(() =>
            Console.Out.WriteLine(
                $"Ingen har något konto än. Kom igång här inom ett dygn: {Address(app)}{path}"
            )
        );
    }

    private static string? Address(WebApplication app) =>
        app
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()
            ?.Addresses.FirstOrDefault();
}
