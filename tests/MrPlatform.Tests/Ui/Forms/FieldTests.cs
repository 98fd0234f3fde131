using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.Tests.Ui.Forms;

public sealed class FieldTests
{
    private readonly EmptyModelMetadataProvider models = new();
    private readonly ViewDataDictionary<Paper> data = new(new EmptyModelMetadataProvider(), new());

    public FieldTests() => UiParts.ReadIn(Language.Swedish);

    [Fact]
    public void A_field_has_its_label_and_hint_tied_to_it()
    {
        var field = Shown(
            nameof(Paper.Title),
            new Paper { Title = "Plan & budget" },
            hint: "Som det heter i diariet."
        );
        var input = field.QuerySelector("input")!;

        Assert.Equal("Title", field.QuerySelector("label")!.GetAttribute("for"));
        Assert.Equal(
            ("Title", "Plan & budget"),
            (input.GetAttribute("name"), input.GetAttribute("value"))
        );
        Assert.Equal("Som det heter i diariet.", field.QuerySelector("#Title-hint")!.TextContent);
        Assert.Equal("Title-hint", input.GetAttribute("aria-describedby"));
        Assert.False(input.HasAttribute("aria-invalid"));
    }

    [Fact]
    public void A_date_is_shown_as_it_should_be_written() =>
        Assert.Equal(
            "2026-02-28",
            Shown(nameof(Paper.Dated), new Paper { Dated = new(2026, 2, 28) })
                .QuerySelector("input")!
                .GetAttribute("value")
        );

    [Fact]
    public void What_could_not_be_read_is_kept_and_hides_that_the_field_is_empty()
    {
        data.ModelState.SetModelValue("Dated", "31 februari", "31 februari");
        data.ModelState.AddModelError("Dated", "Skriv ett datum som finns");
        data.ModelState.AddModelError("Dated", "Skriv ett datum");

        var field = Shown(nameof(Paper.Dated), new Paper());
        var input = field.QuerySelector("input")!;

        Assert.Equal("31 februari", input.GetAttribute("value"));
        Assert.Equal(
            ("true", "Dated-fel"),
            (input.GetAttribute("aria-invalid"), input.GetAttribute("aria-describedby"))
        );
        Assert.Equal(
            "Fel: Skriv ett datum som finns",
            field.QuerySelector(".mr-error")!.TextContent
        );
    }

    [Fact]
    public void Several_lines_keep_their_first_empty_one() =>
        Assert.Equal(
            "\nRad två",
            Shown(nameof(Paper.Title), new Paper { Title = "\nRad två" }, rows: 3)
                .QuerySelector("textarea")!
                .TextContent
        );

    private IElement Shown(string property, Paper paper, string? hint = null, int? rows = null)
    {
        var metadata = models.GetMetadataForProperty(typeof(Paper), property);
        var value = typeof(Paper).GetProperty(property)!.GetValue(paper);
        var helper = new FieldTagHelper(UiParts.Words)
        {
            For = new ModelExpression(property, new ModelExplorer(models, metadata, value)),
            Label = "Underlag",
            Hint = hint,
            Rows = rows,
            ViewContext = new ViewContext
            {
                ViewData = data,
                HttpContext = new DefaultHttpContext(),
                RouteData = new RouteData(),
                ActionDescriptor = new ActionDescriptor(),
            },
        };
        var output = new TagHelperOutput(
            "mr-field",
            [],
            (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent())
        );
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "1"), output);
        return new HtmlParser().ParseDocument(output.Content.GetContent()).Body!;
    }

    private sealed class Paper
    {
        public string? Title { get; init; }

        public DateOnly? Dated { get; init; }
    }
}
