using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using MrPlatform.Ui.OtherForms;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Sheets;

/// <summary>
/// After a table: the ways to have it as a file, with what is chosen on the page. <c>&lt;mr-files of="…" table="enheter" /&gt;</c>; without
/// <c>table</c> all the tables of the page as one workbook.
/// </summary>
[HtmlTargetElement("mr-files", Attributes = "of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FilesTagHelper(IStringLocalizer<UiWords> t) : TagHelper
{
    // Which part of a list is on the screen says nothing about the file, which holds all of it.
    private static readonly string[] Paging = ["sida", "fore", AnswerWithFile.Table];

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>What the table is about, for those who hear one link at a time.</summary>
    public required string Of { get; set; }

    /// <summary>Instead of “Hämta tabellen:”, where there are several to have.</summary>
    public string? Label { get; set; }

    /// <summary>The key of the table among those of the page.</summary>
    public string? Table { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mr-files");
        output.Content.SetHtmlContent(
            Table is null
                ? Markup.Of($"""{t["Hämta allt:"].Value} {Link(AskedForm.Excel, "Excel")}""")
                : Markup.Of(
                    $"""{Label ?? t["Hämta tabellen:"].Value} {Link(AskedForm.Csv, "CSV")} {Link(AskedForm.Excel, "Excel")}"""
                )
        );
    }

    private Markup Link(string ending, string form) =>
        Markup.Of(
            $"""<a href="{Address(ending)}" download>{form}<span class="ds-sr-only">: {Of}</span></a>"""
        );

    private string Address(string ending)
    {
        var request = View.HttpContext.Request;
        var query = request
            .Query.Where(one => !Paging.Contains(one.Key, StringComparer.Ordinal))
            .Append(new(AnswerWithFile.Table, Table))
            .SelectMany(one => one.Value.Select(value => KeyValuePair.Create(one.Key, value)))
            .Where(one => !string.IsNullOrEmpty(one.Value));
        return QueryHelpers.AddQueryString($"{request.PathBase}{request.Path}{ending}", query);
    }
}
