using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Kept;

namespace MrPlatform.Ui.OtherForms;

/// <summary>
/// Turns an open page into the form it was asked for, from the page itself: what is read there and what is told here cannot drift apart.
/// </summary>
internal sealed class TellAgain(RequestDelegate next)
{
    public async Task Invoke(HttpContext context)
    {
        var form = AskedForm.Of(context);
        if (form is Form.Page || AskedForm.IsFile(form) || !KeepDrawn.IsOpenPage(context))
        {
            // An ending on anything else leads nowhere. A page that has loaded answers with its files itself.
            if (
                AskedForm.IsInAddress(context)
                && !(AskedForm.IsFile(form) && IsPage(context))
                && !IsDocumentAsJson(context)
            )
                context.SetEndpoint(null);
            await next(context);
            return;
        }
        using var page = await WholeBody.Of(context, next);
        if (context.Response.StatusCode == StatusCodes.Status200OK)
            await Tell(context, form, page);
        else
            await context.Response.Body.WriteAsync(page.Bytes());
    }

    /// <summary>A page about a document answers with its JSON itself, also when it is not open to all.</summary>
    public static bool IsDocumentAsJson(HttpContext context) =>
        AskedForm.Of(context) is Form.Json
        && AskedForm.IsInAddress(context)
        && context
            .GetEndpoint()
            ?.Metadata.GetMetadata<CompiledPageActionDescriptor>()
            ?.HandlerTypeInfo.IsAssignableTo(typeof(IHaveDocument)) == true;

    private static bool IsPage(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null;

    private static async Task Tell(HttpContext context, Form form, MemoryStream page)
    {
        var html = Encoding.UTF8.GetString(page.Bytes().Span);
        using var document = await new HtmlParser().ParseDocumentAsync(html);
        var told =
            form is Form.Json
                ? PageAsJson.Of(document, context)
                : PageAsMarkdown.Of(document, context);
        var response = context.Response;
        response.ContentType =
            (form is Form.Json ? AskedForm.JsonType : AskedForm.MarkdownType) + "; charset=utf-8";
        response.ContentLength = null;
        await response.WriteAsync(told, context.RequestAborted);
    }
}
