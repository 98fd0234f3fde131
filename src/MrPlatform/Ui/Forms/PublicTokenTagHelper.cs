using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MrPlatform.Ui.Forms;

/// <summary>
/// <c>&lt;mr-public-token purpose="…" /&gt;</c> inside a public form, which also says <c>asp-antiforgery="false"</c> so that no
/// cookie is set.
/// </summary>
[HtmlTargetElement("mr-public-token", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PublicTokenTagHelper(PublicToken tokens) : TagHelper
{
    public required string Purpose { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "input";
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", PublicToken.Field);
        output.Attributes.SetAttribute("value", tokens.Issue(Purpose));
    }
}
