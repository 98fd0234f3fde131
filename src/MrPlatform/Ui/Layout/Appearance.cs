using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using MrPlatform.Foundations;
using MrPlatform.Ui.Forms;

namespace MrPlatform.Ui.Layout;

/// <summary>
/// Light, dark or as the device: chosen in the foot of any page by a form, kept in a cookie that says nothing else. The address
/// lies outside the languages, so the choice holds in both.
/// </summary>
public static class Appearance
{
    public const string Purpose = "utseende";
    private const string Address = "/utseende";
    private const string Cookie = "utseende";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static string Chosen(HttpRequest request) =>
        request.Cookies[Cookie] is "light" or "dark" ? request.Cookies[Cookie]! : "auto";

    public static void MapAppearance(this WebApplication app) =>
        app.MapPost(
                Address,
                (
                    [FromForm] string? farger,
                    [FromForm] string? till,
                    [FromForm(Name = PublicToken.Field)] string? token,
                    PublicToken tokens,
                    HttpContext context
                ) =>
                {
                    if (!tokens.Holds(Purpose, token))
                        return Results.BadRequest();
                    Keep(context, farger);
                    return Results.LocalRedirect(OwnPath.Is(till) ? till! : "/");
                }
            )
            .DisableAntiforgery();

    /// <summary>
    /// The page a choice was made on, in place of a choice that was not taken (the page had been open for too long): there the fault
    /// page's own form leads. Null when it was something else that was not taken.
    /// </summary>
    internal static string? MadeOn(HttpContext context, IStatusCodeReExecuteFeature fault)
    {
        if (fault.OriginalPath != Address)
            return null;
        var till = context.Features.Get<IFormFeature>()?.Form?["till"].ToString();
        return OwnPath.Is(till) ? Language.Without(till!) : "/";
    }

    private static void Keep(HttpContext context, string? scheme)
    {
        if (scheme is not ("light" or "dark"))
            context.Response.Cookies.Delete(Cookie, new CookieOptions { Path = "/" });
        else
            context.Response.Cookies.Append(
                Cookie,
                scheme,
                new CookieOptions
                {
                    Path = "/",
                    MaxAge = Kept,
                    HttpOnly = true,
                    SameSite = SameSiteMode.Lax,
                    Secure = context.Request.IsHttps,
                    IsEssential = true,
                }
            );
    }
}
