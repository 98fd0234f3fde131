using Microsoft.AspNetCore.StaticAssets;

namespace MrPlatform.Ui.Kept;

/// <summary>
/// A file whose address changes with its content may be kept for ever. Most have a fingerprint in theirs, and the framework says so by
/// itself; a typeface has its version, since stylesheet and page must ask for it by the same name.
/// </summary>
internal static class KeptForEver
{
    private const string Fonts = "fonts/";

    public static void KeepFonts(this StaticAssetsEndpointConventionBuilder files) =>
        files.Add(file =>
        {
            if (
                file is not RouteEndpointBuilder { RequestDelegate: { } send } route
                || route
                    .RoutePattern.RawText?.TrimStart('/')
                    .StartsWith(Fonts, StringComparison.Ordinal) != true
            )
                return;
            route.RequestDelegate = context =>
            {
                context.Response.OnStarting(
                    static state =>
                    {
                        ((HttpResponse)state).Headers.CacheControl =
                            "public, max-age=31536000, immutable";
                        return Task.CompletedTask;
                    },
                    context.Response
                );
                return send(context);
            };
        });
}
