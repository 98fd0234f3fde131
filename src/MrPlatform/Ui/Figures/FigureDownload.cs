using System.Text;
using Microsoft.AspNetCore.Mvc;
using MrPlatform.Foundations;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Ui.Figures;

/// <summary>A figure sent as a picture, for the person who asked: no store between may keep it.</summary>
internal sealed class FigureDownload(Figure figure, bool png) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var svg = http.RequestServices.GetRequiredService<FigurePicture>().Of(figure);
        var pictures = http.RequestServices.GetRequiredService<PngPictures>();
        if (png && !pictures.CanBeMade)
            throw new RuleBroken(
                "Den här installationen kan inte göra PNG. Hämta bilden som SVG i stället."
            );
        var bytes = png
            ? await pictures.Of(svg, http.RequestAborted)
                ?? throw new RuleBroken(
                    "Bilden gick inte att göra just nu. Försök igen, eller hämta den som SVG."
                )
            : Encoding.UTF8.GetBytes(svg);
        var response = http.Response;
        response.ContentType = png ? "image/png" : "image/svg+xml; charset=utf-8";
        response.ContentLength = bytes.Length;
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.ContentDisposition = SheetDownload.Named(
            $"{figure.Title} {figure.Source.Split('.')[0]}",
            png ? "png" : "svg"
        );
        // Opened by itself it has styles of its own, and nothing else.
        response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        if (!HttpMethods.IsHead(http.Request.Method))
            await response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}
