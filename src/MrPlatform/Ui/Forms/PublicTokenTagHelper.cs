using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MrPlatform.Ui.Forms;

/// <summary>
/// <c>&lt;mr-public-token purpose="…" /&gt;</c> inside a public form, which also says <c>asp-antiforgery="false"</c> so that no
/// cookie is set. A form that comes back with something to mend keeps its token, so that nobody has to wait anew.
/// </summary>
[HtmlTargetElement("mr-public-token", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PublicTokenTagHelper(PublicToken tokens) : TagHelper
{
    public required string Purpose { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "input";
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", PublicToken.Field);
        output.Attributes.SetAttribute("value", Sent ?? tokens.Issue(Purpose));
    }

    private string? Sent =>
        ViewContext.HttpContext.Features.Get<IFormFeature>()?.Form?[PublicToken.Field].ToString()
            is { Length: > 0 } token
        && tokens.Holds(Purpose, token)
            ? token
            : null;
}
