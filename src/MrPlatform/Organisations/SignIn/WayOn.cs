using Microsoft.AspNetCore.Http.HttpResults;

namespace MrPlatform.Organisations.SignIn;

/// <summary>
/// Where one comes after signing in: the page that asked for it if it is ours, otherwise the workspace. A national editor has none and
/// comes to the list of organisations.
/// </summary>
internal static class WayOn
{
    public static string After(HttpContext context, string? till, Person person) =>
        till is ['/', ..] && RedirectHttpResult.IsLocalUrl(till)
            ? till
            : context.Request.PathBase
                + (person.OrganisationId is null ? "/organisationer" : "/arbetsyta");
}
