using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.Extensions.Options;
using MrPlatform.Foundations;

namespace MrPlatform.Ui.Forms;

/// <summary>Every text that comes in by a form or an address is taken in by <see cref="TypedText"/>, so that no page has to think of it.</summary>
internal sealed class TypedTexts(ILoggerFactory log)
    : IConfigureOptions<MvcOptions>,
        IModelBinderProvider
{
    public void Configure(MvcOptions options) => options.ModelBinderProviders.Insert(0, this);

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string)
        && context.BindingInfo.BindingSource is not { IsFromRequest: false }
        && context.BindingInfo.BindingSource != BindingSource.Header
        && context.BindingInfo.BindingSource != BindingSource.Body
            ? new Binder(new SimpleTypeModelBinder(typeof(string), log))
            : null;

    private sealed class Binder(IModelBinder simple) : IModelBinder
    {
        public async Task BindModelAsync(ModelBindingContext bindingContext)
        {
            await simple.BindModelAsync(bindingContext);
            if (bindingContext.Result is { IsModelSet: true, Model: string text })
                bindingContext.Result = ModelBindingResult.Success(
                    TypedText.Kept(text)
                        ?? (bindingContext.ModelMetadata.ConvertEmptyStringToNull ? null : "")
                );
        }
    }
}
