using System.Globalization;
using System.IO.Compression;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using MrPlatform.Ui.Layout;
using MrPlatform.Ui.OtherForms;

namespace MrPlatform.Ui;

/// <summary>
/// Pages anyone may read look the same for everyone who is not signed in, so they are drawn once and kept for a while, packed: per
/// address and language, chosen colours and compression. A signed-in reader always gets a page of their own.
/// </summary>
public static class PublicCache
{
    /// <summary>Name of the policy: <c>[OutputCache(PolicyName = PublicCache.Pages)]</c> on the page model.</summary>
    public const string Pages = "public";

    // Far shorter than the signed tokens in the pages' forms live.
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    public static void AddPublicCache(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<KeptPages>();
        builder.Services.AddOutputCache(cache =>
        {
            // An address in the wrong case is led to the right one, so the two must not share a place.
            cache.UseCaseSensitivePaths = true;
            cache.SizeLimit = 32 * 1024 * 1024;
            cache.AddPolicy(
                Pages,
                policy =>
                    policy
                        .AddPolicy<OnlyVisitors>()
                        .Expire(Kept)
                        .Tag(Pages)
                        .VaryByValue(context => new("farger", Appearance.Chosen(context.Request)))
                        .VaryByValue(context => new("packning", Packing(context.Request)))
                        .VaryByValue(context => new("form", AskedForm.Of(context).ToString()))
                        .VaryByValue(context => new("upplaga", Edition(context)))
            );
        });
        builder.Services.AddResponseCompression(compression =>
        {
            // Antiforgery and public tokens differ at every drawing, so packing them gives nothing to guess from.
            compression.EnableForHttps = true;
            compression.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes,
                AskedForm.MarkdownType,
                "application/atom+xml",
            ];
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli =>
            brotli.Level = CompressionLevel.Fastest
        );
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip =>
            gzip.Level = CompressionLevel.Fastest
        );
    }

    /// <summary>
    /// Straight after routing: what is kept needs nobody to be asked who reads. What is kept is kept packed, with a mark of its
    /// bytes that a browser can ask about.
    /// </summary>
    public static void UsePublicCache(this WebApplication app)
    {
        app.UseOutputCache();
        app.UseMiddleware<MarkKept>();
        app.UseResponseCompression();
        app.UseMiddleware<TellAgain>();
    }

    private static string Edition(HttpContext context) =>
        context.RequestServices.GetRequiredService<KeptPages>().Edition;

    private static string Packing(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
            : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
            : "";
    }

    /// <summary>Whoever has a session is not looked up here and not kept for others, even when the session turns out to be over.</summary>
    private sealed class OnlyVisitors : IOutputCachePolicy
    {
        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken stop)
        {
            if (context.HttpContext.Request.Cookies.ContainsKey(Cookies.Session))
                context.AllowCacheLookup = context.AllowCacheStorage = false;
            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken stop) =>
            ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken stop) =>
            ValueTask.CompletedTask;
    }
}

/// <summary>
/// Forgets every kept page when something that any of them may show has changed. A page that was begun before and is ready after is kept
/// under the edition it was begun in, which nobody asks for again.
/// </summary>
public sealed class KeptPages(IOutputCacheStore kept)
{
    private long _edition;

    internal string Edition =>
        Interlocked.Read(ref _edition).ToString(CultureInfo.InvariantCulture);

    public ValueTask Forget(CancellationToken stop)
    {
        Interlocked.Increment(ref _edition);
        return kept.EvictByTagAsync(PublicCache.Pages, stop);
    }
}
