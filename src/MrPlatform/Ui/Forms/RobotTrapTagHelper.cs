using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Forms;

/// <summary>
/// <c>&lt;mr-robot-trap /&gt;</c> inside a public form: a field that no person meets, by eye, ear or keyboard, and that robots fill in.
/// Without our style sheet it shows, and then says that it is to be left empty.
/// </summary>
[HtmlTargetElement("mr-robot-trap", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RobotTrapTagHelper(IStringLocalizer<UiWords> t) : TagHelper
{
    public const string Field = "hemsida";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mr-trap");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(
            Markup.Of(
                $"""<label for="{Field}">{t["Lämna det här fältet tomt"].Value}</label><input type="text" id="{Field}" name="{Field}" tabindex="-1" autocomplete="off">"""
            )
        );
    }
}
