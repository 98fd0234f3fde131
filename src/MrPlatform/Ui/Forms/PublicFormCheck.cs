using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;

namespace MrPlatform.Ui.Forms;

/// <summary>
/// On a page that is a <see cref="PublicFormAttribute"/>: takes the signed, timed token instead of antiforgery. Too old or not ours, and the
/// page comes back with a sentence and with everything that was typed; nothing else of the page's POST runs.
/// </summary>
internal sealed class PublicFormCheck(string purpose)
    : IAsyncPageFilter,
        IAntiforgeryPolicy,
        IOrderedFilter
{
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
                .Holds(purpose, request.HasFormContentType ? request.Form[PublicToken.Field] : "")
        )
        {
            await next();
            return;
        }
        var t = services.GetRequiredService<IStringLocalizer<UiWords>>();
        context.ModelState.AddModelError(
            "",
            t[
                "Sidan hade legat öppen för länge. Det du skrev finns kvar, utom lösenord. Skicka en gång till."
            ]
        );
        context.Result = context.HandlerInstance is IShowsAgain page
            ? await page.ShowAgain()
            : new PageResult();
    }
}

/// <summary>Puts the check on every page that says it has a public form.</summary>
internal sealed class PublicForms : IPageApplicationModelConvention
{
    public void Apply(PageApplicationModel model)
    {
        if (model.ModelType?.GetCustomAttribute<PublicFormAttribute>() is { } form)
            model.Filters.Add(new PublicFormCheck(form.Purpose));
    }
}

/// <summary>A page that must load something before it can be shown again after a fault.</summary>
public interface IShowsAgain
{
    Task<IActionResult> ShowAgain();
}
