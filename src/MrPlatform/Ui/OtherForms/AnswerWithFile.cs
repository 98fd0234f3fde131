using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Ui.OtherForms;

/// <summary>
/// When the page has loaded what this person may see, its tables or its figure are sent instead of it, if that is what was asked for. So
/// a file never shows more than its page, and follows the same choices in the address.
/// </summary>
internal sealed class AnswerWithFile : IAsyncPageFilter
{
    /// <summary>Which of the page's tables, by its key.</summary>
    public const string Table = "tabell";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) =>
        Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var http = context.HttpContext;
        var form = AskedForm.Of(http);
        var done = await next();
        var isFile = AskedForm.IsFile(form) || TellAgain.IsDocumentAsJson(http);
        if (isFile && done.Result is PageResult && !IsAboutFault(http))
            done.Result = FileOf(done.HandlerInstance, form, http.Request) ?? new NotFoundResult();
    }

    private static IActionResult? FileOf(object page, Form form, HttpRequest request) =>
        (page, form) switch
        {
            (IHaveFigure { Figure: { } figure }, Form.Svg or Form.Png) => new FigureDownload(
                figure,
                png: form is Form.Png
            ),
            (IHaveDocument document, Form.Word or Form.Pdf or Form.Json) => new DocumentDownload(
                document,
                form
            ),
            (IHaveSheets tables, Form.Csv or Form.Excel) => Tables(tables, form, request),
            _ => null,
        };

    private static SheetDownload? Tables(IHaveSheets page, Form form, HttpRequest request)
    {
        var asked = request.Query[Table].ToString();
        var sheets = page.Sheets().Where(sheet => asked.Length == 0 || sheet.Key == asked).ToList();
        if (sheets.Count == 0)
            return null;
        // All of a document's tables belong together; a page gives its first one, which is what it is about.
        if (form is Form.Csv && page is not IHaveDocument)
            sheets = [sheets[0]];
        var title = asked.Length == 0 ? page.SheetsTitle : $"{page.SheetsTitle} {sheets[0].Name}";
        return new(new(title, Language.IsEnglish ? "en" : "sv", sheets), csv: form is Form.Csv);
    }

    private static bool IsAboutFault(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
