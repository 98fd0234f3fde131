using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using MrPlatform.Foundations;

namespace MrPlatform.Ui.Sheets;

/// <summary>Tables sent as a file, for the person who asked: no store between may keep it.</summary>
/// <param name="csv">As CSV, otherwise as a workbook.</param>
public sealed class SheetDownload(Workbook book, bool csv) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var stop = context.HttpContext.RequestAborted;
        response.ContentType = csv ? CsvFile.Type : ExcelFile.Type;
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.ContentDisposition = Named(book.Title, csv ? "csv" : "xlsx");
        if (HttpMethods.IsHead(context.HttpContext.Request.Method))
            return;
        if (csv)
        {
            await CsvFile.Write(book.Sheets, response.Body, book.Language, stop);
            return;
        }
        var now = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>();
        await ExcelFile.Write(book, response.Body, now.GetUtcNow(), stop);
    }

    /// <summary>As an attachment by a name made of a title.</summary>
    internal static string Named(string title, string ending)
    {
        var name = Slug.Of(SheetText.Allowed(title));
        if (name.Length > 80)
            name = name[..80].TrimEnd('-');
        return new ContentDispositionHeaderValue("attachment")
        {
            FileName = $"{(name.Length == 0 ? "tabell" : name)}.{ending}",
        }.ToString();
    }
}
