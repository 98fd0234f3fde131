using System.Globalization;

namespace MrPlatform.Ui;

/// <summary>
/// Language stands in the address: Swedish without prefix, English under /en. The prefix moves to the path base, so every link
/// written from the root of the app ("~/…") stays in the reader's language by itself.
/// </summary>
public static class Language
{
    public static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>A path of ours as it is in Swedish: without the prefix of another language.</summary>
    public static string Without(string path) =>
        path == "/en" ? "/"
        : path.StartsWith("/en/", StringComparison.Ordinal) ? path[3..]
        : path;

    public static void UseLanguageFromAddress(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                var english = context.Request.Path.StartsWithSegments(
                    "/en",
                    StringComparison.Ordinal,
                    out var rest
                );
                if (english)
                {
                    context.Request.PathBase = context.Request.PathBase.Add("/en");
                    context.Request.Path = rest.HasValue ? rest : "/";
                }
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = english
                    ? English
                    : Swedish;
                return next(context);
            }
        );
}
