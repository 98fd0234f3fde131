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
/// On a page that is a <see cref="PublicFormAttribute"/>: takes the signed, timed token instead of antiforgery, and keeps robots out without
/// puzzles (docs/decisions, robots without puzzles). Whoever is not let through gets the page back with a sentence and with everything that was typed; nothing else of the
/// page's POST runs. A person always gets in at the second try.
/// </summary>
internal sealed class PublicFormCheck(PublicFormAttribute form)
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
        if (
            !HttpMethods.IsPost(context.HttpContext.Request.Method)
            || Obstacle(context.HttpContext) is not { } sentence
        )
        {
            await next();
            return;
        }
        context.ModelState.AddModelError("", sentence);
        // What is shown again is what was typed, but never the trap.
        context.ModelState.Remove(RobotTrapTagHelper.Field);
        context.Result = context.HandlerInstance is IShowsAgain page
            ? await page.ShowAgain()
            : new PageResult();
    }

    /// <summary>Why the form is not taken, in a sentence; null when it is.</summary>
    private string? Obstacle(HttpContext context)
    {
        var services = context.RequestServices;
        var t = services.GetRequiredService<IStringLocalizer<UiWords>>();
        var sent = context.Request.HasFormContentType ? context.Request.Form : FormCollection.Empty;
        var age = services
            .GetRequiredService<PublicToken>()
            .Age(form.Purpose, sent[PublicToken.Field]);
        if (age is null)
            return t[
                "Sidan hade legat öppen för länge. Det du skrev finns kvar, utom lösenord. Skicka en gång till."
            ];
        if (sent[RobotTrapTagHelper.Field].ToString().Length > 0)
            return t[
                "Vi kunde inte avgöra om det var en människa som skickade. Skicka en gång till."
            ];
        if (age < TimeSpan.FromSeconds(form.LeastSeconds))
            return t["Det gick för fort för oss. Vänta ett par sekunder och skicka igen."];
        if (
            services
                .GetRequiredService<PublicFormLimit>()
                .Takes(form, context.Connection.RemoteIpAddress)
        )
            return null;
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return t[
            "Det har kommit mycket från ditt nätverk den senaste timmen. Vänta en stund och skicka igen."
        ];
    }
}

/// <summary>Puts the check on every page that says it has a public form.</summary>
internal sealed class PublicForms : IPageApplicationModelConvention
{
    public void Apply(PageApplicationModel model)
    {
        if (model.ModelType?.GetCustomAttribute<PublicFormAttribute>() is { } form)
            model.Filters.Add(new PublicFormCheck(form));
    }
}

/// <summary>A page that must load something before it can be shown again after a fault.</summary>
public interface IShowsAgain
{
    Task<IActionResult> ShowAgain();
}
