using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Forms;

/// <summary>
/// One field of a form: label, hint, error and control, in that order and tied together for those who listen. The control
/// follows the property: text, several lines (<c>rows</c>), a list (<c>items</c>), a date, a number, a password.
/// <c>&lt;mr-field asp-for="Input.Title" label="…" hint="…" /&gt;</c>
/// </summary>
[HtmlTargetElement("mr-field", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(IStringLocalizer<UiWords> t) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>Lines of a larger field.</summary>
    public int? Rows { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary><c>text</c> unless the property says date, password, e-mail, address or number.</summary>
    public string? Type { get; set; }

    /// <summary><c>md</c> or <c>date</c>; else the whole width.</summary>
    public string? Width { get; set; }

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    public int? Maxlength { get; set; }

    /// <summary>Shown only with this answer chosen: <c>na</c> or <c>equivalent</c>.</summary>
    public string? When { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldState(ViewContext, For, Hint is not null, t);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mr-field");
        if (When is not null)
            output.Attributes.SetAttribute("data-when", When);
        output.Content.SetHtmlContent(
            Markup.Of(
                $"""<label for="{field.Id}">{Label}</label>{field.HintMarkup(Hint)}{field.ErrorMarkup}{Control(field)}"""
            )
        );
    }

    private Markup Control(FieldState field)
    {
        if (Items is not null)
            return Markup.Of(
                $"""<select {field.Attributes}{Extra}>{Markup.Join(Items.Select(item => Option(item, field.Value)))}</select>"""
            );
        if (Rows is { } rows)
            return Markup.Of(
                $"""<textarea {field.Attributes}{Extra} rows="{rows}">{"\n"}{field.Value}</textarea>"""
            );
        var type = Type ?? TypeOf(For);
        // A password is never written back into the page.
        var value = type == "password" ? "" : field.Value;
        return Markup.Of($"""<input type="{type}" {field.Attributes}{Extra} value="{value}">""");
    }

    private Markup Extra =>
        Markup.Of(
            $"{Attribute("data-width", Width ?? (IsDate(For) ? "date" : null))}{Attribute("autocomplete", Autocomplete)}{Attribute("inputmode", Inputmode)}{Attribute("maxlength", Maxlength?.ToString())}"
        );

    private static Markup Attribute(string name, string? value) =>
        value is null ? Markup.Nothing : Markup.Of($" {name}=\"{value}\"");

    private static Markup Option(SelectListItem item, string chosen) =>
        Markup.Of(
            $"""<option value="{item.Value}"{(item.Value == chosen ? new Markup(" selected") : Markup.Nothing)}>{item.Text}</option>"""
        );

    private static bool IsDate(ModelExpression property) =>
        property.Metadata.UnderlyingOrModelType == typeof(DateOnly);

    // A date is typed as text: easier with a keyboard, a screen reader and a date far away than the browser's own picker.
    private static string TypeOf(ModelExpression property) =>
        property.Metadata.DataTypeName switch
        {
            nameof(DataType.Password) => "password",
            nameof(DataType.EmailAddress) => "email",
            nameof(DataType.Url) => "url",
            _ => "text",
        };
}
