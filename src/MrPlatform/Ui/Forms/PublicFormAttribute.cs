using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;

namespace MrPlatform.Ui.Forms;

/// <summary>
/// On a page whose form anyone may send: takes the signed, timed token instead of antiforgery and its cookie. Too old or not
/// ours, and the page comes back with a sentence and with everything that was typed; nothing else of the page's POST runs.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicFormAttribute(string purpose)
    : Attribute,
        IAsyncPageFilter,
        IAntiforgeryPolicy,
        IOrderedFilter
{
    public string Purpose { get; } = purpose;

    /// <summary>After the framework's own antiforgery policy, so that this one decides.</summary>
    public int Order => 1000;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) =>
        Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var request = context.HttpContext.Request;
        var services = context.HttpContext.RequestServices;
        if (
            !HttpMethods.IsPost(request.Method)
            || services
                .GetRequiredService<PublicToken>()
                .Holds(Purpose, request.HasFormContentType ? request.Form[PublicToken.Field] : "")
        )
        {
            await next();
            return;
        }
        var t = services.GetRequiredService<IStringLocalizer<UiWords>>();
        context.ModelState.AddModelError(
            "",
            t["Sidan hade legat öppen för länge. Skicka en gång till, allt du skrev finns kvar."]
        );
        context.Result = context.HandlerInstance is IShowsAgain page
            ? await page.ShowAgain()
            : new PageResult();
    }
}

/// <summary>A page that must load something before it can be shown again after a fault.</summary>
public interface IShowsAgain
{
    Task<IActionResult> ShowAgain();
}
