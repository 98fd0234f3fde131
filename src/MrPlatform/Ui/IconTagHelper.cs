using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MrPlatform.Ui;

/// <summary><c>&lt;mr-icon name="search" /&gt;</c>: a small drawing beside a word that says the same.</summary>
[HtmlTargetElement("mr-icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    public required string Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Icons.Of(Name));
    }
}
