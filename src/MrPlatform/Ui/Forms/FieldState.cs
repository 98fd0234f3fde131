using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Forms;

/// <summary>What one field knows about itself when it is shown: its name and id, what was typed, what is wrong with it.</summary>
internal sealed class FieldState(
    ViewContext view,
    ModelExpression property,
    bool hasHint,
    IStringLocalizer<UiWords> t,
    string? name = null
)
{
    public string Name { get; } =
        name ?? view.ViewData.TemplateInfo.GetFullHtmlFieldName(property.Name);

    public string Id => IdOf(Name);

    /// <summary>The id of the control with a name; the error summary links to it.</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    /// <summary>
    /// One sentence per field. What could not be read comes first in the list of faults and hides that the field then is empty.
    /// </summary>
    public string? Error =>
        view.ViewData.ModelState.TryGetValue(Name, out var entry)
            ? entry.Errors.FirstOrDefault()?.ErrorMessage
            : null;

    /// <summary>What was typed, also when it could not be read; else what the page holds.</summary>
    public string Value =>
        view.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is not null
            ? entry.AttemptedValue ?? ""
            : property.Model switch
            {
                null => "",
                DateOnly day => day.Iso(),
                IFormattable value => value.ToString(null, CultureInfo.CurrentCulture),
                var other => other.ToString() ?? "",
            };

    public Markup HintMarkup(string? hint) =>
        hint is null
            ? Markup.Nothing
            : Markup.Of($"""<p class="mr-hint" id="{Id}-hint">{hint}</p>""");

    public Markup ErrorMarkup =>
        Error is null
            ? Markup.Nothing
            : Markup.Of(
                $"""<p class="mr-error" id="{Id}-fel">{Icons.Of("circle-alert")}<span><span class="ds-sr-only">{t["Fel:"].Value} </span>{Error}</span></p>"""
            );

    public Markup Attributes =>
        Markup.Of($"""class="ds-input" id="{Id}" name="{Name}"{Described}{Invalid}""");

    public Markup Invalid => Error is null ? Markup.Nothing : new Markup(" aria-invalid=\"true\"");

    public Markup Described
    {
        get
        {
            var ids = string.Join(
                ' ',
                new[]
                {
                    hasHint ? $"{Id}-hint" : null,
                    Error is null ? null : $"{Id}-fel",
                }.OfType<string>()
            );
            return ids.Length == 0 ? Markup.Nothing : Markup.Of($" aria-describedby=\"{ids}\"");
        }
    }
}
