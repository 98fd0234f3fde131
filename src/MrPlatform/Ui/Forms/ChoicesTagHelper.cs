using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Forms;

/// <summary>
/// A question answered by one of several large choices: a fieldset with legend, hint and error around <c>mr-choice</c>.
/// <c>&lt;mr-choices asp-for="Input.Answer" legend="…"&gt;…&lt;/mr-choices&gt;</c>
/// Inside stand one or more <c>&lt;div class="mr-choices"&gt;</c>.
/// </summary>
[HtmlTargetElement("mr-choices", Attributes = "asp-for")]
public sealed class ChoicesTagHelper(IStringLocalizer<UiWords> t) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public required string Legend { get; set; }

    /// <summary>Class of the legend, where the question should look like a heading.</summary>
    public string LegendClass { get; set; } = "mr-legend mr-as-h3";

    public string? Hint { get; set; }

    /// <summary>What the answer is called in the address or the form, where that is not the property's own name.</summary>
    public string? Name { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldState(ViewContext, For, Hint is not null, t, Name);
        var group = new ChoiceGroup(field);
        context.Items[typeof(ChoiceGroup)] = group;
        var choices = await output.GetChildContentAsync();

        output.TagName = "fieldset";
        output.Attributes.SetAttribute("class", "ds-fieldset mr-bare");
        output.Content.AppendHtml(
            Markup.Of(
                $"""<legend class="{LegendClass}">{Legend}</legend>{field.HintMarkup(Hint)}{field.ErrorMarkup}"""
            )
        );
        output.Content.AppendHtml((IHtmlContent)choices);
    }
}

/// <summary>What the choices of one question share. The first takes the field's id, so that the error summary finds it.</summary>
internal sealed class ChoiceGroup(FieldState question)
{
    private int choices;

    public FieldState Question => question;

    public string NextId() => choices++ == 0 ? question.Id : $"{question.Id}-{choices}";
}
