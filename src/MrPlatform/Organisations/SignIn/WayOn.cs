using Microsoft.AspNetCore.Http.HttpResults;

namespace MrPlatform.Organisations.SignIn;

/// <summary>Where one comes after signing in: the page that asked for it, if it is ours, otherwise the workspace.</summary>
internal static class WayOn
{
    public static string After(HttpContext context, string? till) =>
        till is not null && RedirectHttpResult.IsLocalUrl(till) && till[0] == '/'
            ? till
            : $"{context.Request.PathBase}/arbetsyta";
}
