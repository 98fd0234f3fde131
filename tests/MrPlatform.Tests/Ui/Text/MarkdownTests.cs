using MrPlatform.Ui.Text;

namespace MrPlatform.Tests.Ui.Text;

public sealed class MarkdownTests
{
    [Fact]
    public void Headings_begin_under_the_heading_of_the_page() =>
        Assert.Contains("<h2>Problemet</h2>", Shown("# Problemet"), StringComparison.Ordinal);

    [Fact]
    public void A_link_to_something_of_ours_gets_its_address() =>
        Assert.Contains(
            "<a href=\"/uppslagsverk/kriterier/D3.1.4\">Svar</a>",
            Shown("[Svar](criterion:D3.1.4)"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_link_to_what_does_not_exist_becomes_plain_text() =>
        Assert.Equal("<p>Se <em>Svar</em> här</p>", Shown("Se [*Svar*](criterion:X9) här"));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[klicka](javascript:alert(1))")]
    [InlineData("![bild](https://example.org/spion.png)")]
    [InlineData("<p onclick=\"alert(1)\" style=\"color:red\">hej</p>")]
    public void Nothing_that_runs_or_loads_gets_through(string text)
    {
        var shown = Shown(text);

        Assert.DoesNotContain("<script", shown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript", shown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("<p onclick", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_nothing() => Assert.Equal("", Shown(" "));

    private static string Shown(string text) =>
        Markdown
            .ToMarkup(
                text,
                (kind, id) =>
                    (kind, id) == ("criterion", "D3.1.4") ? "/uppslagsverk/kriterier/D3.1.4" : null
            )
            .ToString()!
            .Trim();
}
