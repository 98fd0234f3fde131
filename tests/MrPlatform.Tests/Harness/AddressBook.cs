using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace MrPlatform.Tests.Harness;

/// <summary>One thing that can be asked of the app: an address pattern, how, and whether one must be signed in.</summary>
public sealed record Address(
    RoutePattern Pattern,
    HttpMethod Method,
    string? Handler,
    bool DemandsSignIn
)
{
    public string Text => "/" + (Pattern.RawText ?? "").TrimStart('/');

    public bool HasParameters => Pattern.Parameters.Count > 0;

    /// <summary>The address with a value for each parameter; the value is chosen by the literal before it.</summary>
    public string Filled(Func<string, string, string> valueFor)
    {
        var filled = "";
        var literal = "";
        foreach (var segment in Pattern.PathSegments)
        foreach (var part in segment.Parts)
        {
            if (part is RoutePatternLiteralPart { Content: var text })
                filled += "/" + (literal = text);
            else if (part is RoutePatternParameterPart parameter)
                filled += "/" + valueFor(literal, parameter.Name);
        }

        return Handler is null ? filled : $"{filled}?handler={Handler}";
    }

    public override string ToString() =>
        $"{Method} {Text}{(Handler is null ? "" : $" ({Handler})")}";
}

/// <summary>All that the running app answers to, pages and others, save files, health and the fallback.</summary>
public static class AddressBook
{
    public static async Task<IReadOnlyList<Address>> Of(TestApp app)
    {
        var loader = app.Services.GetRequiredService<PageLoader>();
        var all = new List<Address>();
        foreach (var endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints)
        {
            if (endpoint is not RouteEndpoint route || !IsOurs(route))
                continue;
            var signedIn =
                route.Metadata.GetMetadata<IAuthorizeData>() is not null
                || route.Metadata.GetMetadata<AuthorizationPolicy>() is not null;
            if (route.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var compiled = await loader.LoadAsync(page, route.Metadata);
                signedIn |=
                    compiled.EndpointMetadata.OfType<IAuthorizeData>().Any()
                    || compiled.HandlerTypeInfo.IsDefined(
                        typeof(AuthorizeAttribute),
                        inherit: true
                    );
                var handlers = compiled
                    .HandlerMethods.Select(h => (Method: h.HttpMethod.ToUpperInvariant(), h.Name))
                    .ToHashSet();
                // A page without a handler for GET still shows itself.
                handlers.Add((Method: "GET", Name: null!));
                all.AddRange(
                    handlers.Select(h => new Address(
                        route.RoutePattern,
                        new(h.Method),
                        h.Name,
                        signedIn
                    ))
                );
            }
            else
            {
                var methods =
                    route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"];
                all.AddRange(
                    methods.Select(m => new Address(route.RoutePattern, new(m), null, signedIn))
                );
            }
        }

        return all;
    }

    private static bool IsOurs(RouteEndpoint route) =>
        !route.RoutePattern.Parameters.Any(p => p.IsCatchAll)
        && !route.Metadata.Any(m =>
            m.GetType().Namespace!.Contains("StaticAssets", StringComparison.Ordinal)
        )
        && route.RoutePattern.RawText?.StartsWith("/health", StringComparison.Ordinal) != true;
}
