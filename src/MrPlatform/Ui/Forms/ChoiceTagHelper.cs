using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Forms;

/// <summary>
/// One large choice in <c>mr-choices</c>; the whole card is the label.
/// <c>&lt;mr-choice value="3" mark="Mark.Level3" text="@anchor" /&gt;</c>; without <c>mark</c> a plain choice with a <c>title</c>.
/// </summary>
[HtmlTargetElement("mr-choice", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoiceTagHelper(Marks marks, IStringLocalizer<UiWords> t) : TagHelper
{
    public required string Value { get; set; }

    public Mark? Mark { get; set; }

    /// <summary>The name of the choice; a mark brings its own.</summary>
    public string? Title { get; set; }

    public string? Text { get; set; }

    /// <summary>A key that chooses it while focus is in the group, in browsers that run our script.</summary>
    public string? Key { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var group = (ChoiceGroup)context.Items[typeof(ChoiceGroup)];
        var field = group.Question;
        var state = Markup.Of(
            $"{field.Described}{field.Invalid}{(field.Value == Value ? new Markup(" checked") : Markup.Nothing)}{(Key is null ? Markup.Nothing : Markup.Of($" data-key=\"{Key}\""))}"
        );
        var choice =
            Mark > Parts.Mark.Level4
                ? Markup.Of($" data-choice=\"{Marks.Key(Mark.Value)}\"")
                : Markup.Nothing;
        output.TagName = "label";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mr-choice");
        output.Content.SetHtmlContent(
            Markup.Of(
                $"""<input class="ds-input" type="radio" id="{group.NextId()}" name="{field.Name}" value="{Value}"{choice}{state}>{Picture}<span class="mr-choice-text"><strong>{Spoken}{Title ?? (Mark is { } mark ? marks.Name(mark) : "")}</strong> {Body}</span>"""
            )
        );
    }

    private Markup Picture =>
        Mark switch
        {
            null => new Markup("<span></span>"),
            <= Parts.Mark.Level4 => marks.LevelBox((int)Mark),
            { } state => Marks.Sign(state),
        };

    private Markup Spoken =>
        Mark is <= Parts.Mark.Level4
            ? Markup.Of($"""<span class="ds-sr-only">{t["Nivå {0}", (int)Mark].Value}: </span>""")
            : Markup.Nothing;

    private Markup Body =>
        string.IsNullOrEmpty(Text) ? Markup.Nothing : Markup.Of($"<span>{Text}</span>");
}
