using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using MrPlatform.Ui.OtherForms;

namespace MrPlatform.Ui.Kept;

/// <summary>
/// Pages anyone may read look the same for everyone who is not signed in, so they are drawn once and kept for a while, packed: per
/// address, language and form, chosen colours and compression. A signed-in reader always gets a page of their own.
/// </summary>
public static class KeptSetup
{
    public static void AddKeptPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<KeptPages>();
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
    /// Straight after the headers that every answer has: what is kept needs neither its page to be found nor anybody to be asked who
    /// reads.
    /// </summary>
    public static void AnswerKeptPages(this WebApplication app) => app.UseMiddleware<AnswerKept>();

    /// <summary>Straight after routing, around all that draws: what is kept is kept in the form it was asked for, and packed.</summary>
    public static void KeepDrawnPages(this WebApplication app)
    {
        app.UseMiddleware<KeepDrawn>();
        app.UseResponseCompression();
        app.UseMiddleware<TellAgain>();
    }
}

/// <summary>On an open page, or an open address like the site map: drawn once and kept for all who are not signed in.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeptForVisitorsAttribute : Attribute;
