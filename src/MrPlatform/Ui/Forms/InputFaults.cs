using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace MrPlatform.Ui.Forms;

/// <summary>
/// What we say when something typed cannot be read: what to write instead, in the reader's language. A field whose text cannot be
/// null is empty when nothing is typed, so that only a <c>Required</c> with a sentence of its own decides what must be filled in.
/// </summary>
internal sealed class InputFaults(IStringLocalizer<UiWords> t)
    : IConfigureOptions<MvcOptions>,
        IBindingMetadataProvider,
        IDisplayMetadataProvider
{
    public void Configure(MvcOptions options)
    {
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        options.ModelMetadataDetailsProviders.Add(this);
    }

    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        var type = Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType;
        string Unreadable() =>
            type == typeof(DateOnly) || type == typeof(DateTime)
                ? t["Skriv ett datum som finns, till exempel 28 februari 2026"]
            : type.IsPrimitive && type != typeof(bool)
                ? t["Skriv ett tal med siffror, till exempel 12"]
            : t["Välj något av det som går att välja"];

        var messages = new DefaultModelBindingMessageProvider();
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => Unreadable());
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Unreadable());
        messages.SetUnknownValueIsInvalidAccessor(_ => Unreadable());
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(Unreadable);
        messages.SetValueIsInvalidAccessor(_ => Unreadable());
        messages.SetValueMustBeANumberAccessor(_ => Unreadable());
        messages.SetNonPropertyValueMustBeANumberAccessor(Unreadable);
        messages.SetValueMustNotBeNullAccessor(_ => Unreadable());
        messages.SetMissingBindRequiredValueAccessor(_ => Unreadable());
        messages.SetMissingKeyOrValueAccessor(Unreadable);
        messages.SetMissingRequestBodyRequiredValueAccessor(Unreadable);
        context.BindingMetadata.ModelBindingMessageProvider = messages;
    }

    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key.ModelType == typeof(string) && context.Key.PropertyInfo is { } property)
            context.DisplayMetadata.ConvertEmptyStringToNull =
                new NullabilityInfoContext().Create(property).WriteState
                == NullabilityState.Nullable;
    }

    /// <summary>The words of the capability a type lives in: MrPlatform.SelfAssessments.Answering → SelfAssessmentsWords.</summary>
    public static Type WordsOf(Type type)
    {
        var capability = type.Namespace?.Split('.') is ["MrPlatform", var name, ..] ? name : "Ui";
        return typeof(UiWords).Assembly.GetType($"MrPlatform.{capability}.{capability}Words")
            ?? typeof(UiWords);
    }
}
