using System.Text;
using Microsoft.AspNetCore.Mvc;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.OtherForms;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Ui.Documents;

/// <summary>A document sent as a file, for the person who asked: no store between may keep it.</summary>
internal sealed class DocumentDownload(IHaveDocument page, Form form) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var (type, ending, bytes) = await Made(http);
        var response = http.Response;
        response.ContentType = type;
        response.ContentLength = bytes.Length;
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.ContentDisposition = SheetDownload.Named(page.DocumentName, ending);
        if (!HttpMethods.IsHead(http.Request.Method))
            await response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private async Task<(string Type, string Ending, byte[] Bytes)> Made(HttpContext http) =>
        form switch
        {
            Form.Json => (DocumentJson.Type, "json", Encoding.UTF8.GetBytes(page.DocumentAsJson)),
            Form.Pdf => (PdfFiles.Type, "pdf", await Pdf(http)),
            _ => (WordFile.Type, "docx", WordFile.Write(page.Document, await Pictures(http))),
        };

    /// <summary>One that was made while somebody waited for it is sent as it is.</summary>
    private async Task<byte[]> Pdf(HttpContext http)
    {
        var variant = PdfsBeingMade.Variant(http.Request.Query["variant"]);
        var services = http.RequestServices;
        return services.GetRequiredService<PdfsBeingMade>().Made(page, variant)
            ?? await services
                .GetRequiredService<PdfFiles>()
                .Of(
                    PaperHtml.Of(page.Document, await Pictures(http)),
                    (variant, page.DocumentId),
                    http.RequestAborted
                );
    }

    /// <summary>Figures as PNG, those that can be made here and now.</summary>
    private Task<Dictionary<string, byte[]>> Pictures(HttpContext http) =>
        PaperHtml.Pictures(
            page.Document,
            http.RequestServices.GetRequiredService<PngPictures>(),
            http.RequestAborted
        );
}
