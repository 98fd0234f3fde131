using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Guards;

/// <summary>What every answer tells the browser, whatever the answer is.</summary>
public sealed class HeaderTests : AppTests
{
    private static readonly string[] Anything =
    [
        "/",
        "/logga-in",
        "/finns-inte",
        "/health/live",
        "/favicon.svg",
        "/arbetsyta",
    ];

    /// <summary>Opened by the secret in the address, by one person once; kept by nobody and so free to protect its form.</summary>
    private static readonly string[] OpenedBySecret = ["/kom-igang/", "/valkommen/"];

    [Fact]
    public async Task Every_answer_forbids_what_we_never_do()
    {
        var visitor = App.Visitor(followRedirects: false);
        foreach (var address in Anything)
        {
            var response = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative));
            var policy = Header(response, "Content-Security-Policy");

            Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
            Assert.NotEmpty(Header(response, "Referrer-Policy"));
            Assert.Empty(Header(response, "Server"));
            Assert.Empty(Header(response, "X-Powered-By"));
        }
    }

    [Fact]
    public async Task A_public_page_sets_no_cookie()
    {
        foreach (var kind in (await PageKinds.Of(App)).Where(k => k.Person is null))
        {
            if (
                OpenedBySecret.Any(place =>
                    kind.Address.StartsWith(place, StringComparison.Ordinal)
                )
            )
                continue;
            var page = await App.Visitor().Open(kind.Address);
            Assert.False(page.Response.Headers.Contains("Set-Cookie"), $"{kind} sets a cookie.");
        }
    }

    [Fact]
    public async Task A_signed_in_page_is_kept_by_nobody()
    {
        var visitors = new Dictionary<string, Visitor>();
        foreach (
            var (address, person) in (await PageKinds.Of(App)).Where(k => k.Person is not null)
        )
        {
            if (!visitors.TryGetValue(person!, out var visitor))
                visitors[person!] = visitor = await App.As(person!);
            var page = await visitor.Open(address);
            Assert.True(
                page.Response.Headers.CacheControl?.NoStore,
                $"{address} may be kept by the browser."
            );
        }
    }

    private static string Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
