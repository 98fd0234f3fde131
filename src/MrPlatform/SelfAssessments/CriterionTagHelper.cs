using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments;

/// <summary>
/// A criterion by its words, as a link to where one reads about it: <c>&lt;mr-criterion about="criterion"&gt;D3.1.4&lt;/mr-criterion&gt;</c>.
/// Only the words when it has no page.
/// </summary>
[HtmlTargetElement("mr-criterion", Attributes = "about")]
public sealed class CriterionTagHelper(Knowledge knowledge, IUrlHelperFactory urls) : TagHelper
{
    public required Criterion About { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var page = knowledge.Current.PageOf(About);
        output.TagName = page is null ? null : "a";
        if (page is not null)
            output.Attributes.SetAttribute("href", urls.GetUrlHelper(ViewContext).Content(page));
    }
}
