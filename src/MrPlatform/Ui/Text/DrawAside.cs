using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace MrPlatform.Ui.Text;

/// <summary>
/// Draws a partial outside any request, for what is sent to many at once: drawn one time and not once for each. It looks as it does on a page,
/// in the given language.
/// </summary>
public sealed class DrawAside(IServiceScopeFactory scopes)
{
    public async Task<string> Partial<TModel>(string path, TModel model, CultureInfo language)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var http = new DefaultHttpContext { RequestServices = services };
        if (Language.IsEnglish)
            http.Request.PathBase = "/en";
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor());
        var view =
            services
                .GetRequiredService<IRazorViewEngine>()
                .GetView(executingFilePath: null, path, isMainPage: false)
                .View
            ?? throw new InvalidOperationException($"{path} finns inte.");
        await using var text = new StringWriter();
        await view.RenderAsync(
            new(
                action,
                view,
                new ViewDataDictionary<TModel>(
                    services.GetRequiredService<IModelMetadataProvider>(),
                    new ModelStateDictionary()
                )
                {
                    Model = model,
                },
                services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(http),
                text,
                new HtmlHelperOptions()
            )
        );
        return text.ToString();
    }
}
