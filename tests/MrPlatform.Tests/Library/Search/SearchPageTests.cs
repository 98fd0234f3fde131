using System.Net;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library.Search;

[Trait("Needs", "Content")]
public sealed class SearchPageTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_word_is_looked_up_and_the_first_hit_can_be_read()
    {
        var page = await app.Visitor().Open("/sok");

        page = await page.Submit("Sök", ("Sökord", "hemlös"));

        Assert.Equal("/sok?q=hemlös", Uri.UnescapeDataString(page.Address));
        page.Shows("träffar på ”hemlös”").Shows("Vi söker också på");
        Assert.NotEmpty(page.Document.QuerySelectorAll("main mark"));
        (await page.Follow("Bostad")).Answers(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Hits_can_be_limited_by_kind_and_role_in_the_address()
    {
        var all = await app.Visitor().Open("/sok?q=barn");
        var few = await app.Visitor().Open("/sok?q=barn&slag=Criterion&roll=V");

        Assert.True(few.ByLabel("Kriterier").HasAttribute("checked"));
        Assert.All(
            few.Document.QuerySelectorAll(".mr-hits > li .mr-kicker"),
            kicker => Assert.Contains("Kriterium V", Words.Of(kicker), StringComparison.Ordinal)
        );
        Assert.NotEqual(
            Words.Of(all.Document.QuerySelector("#traffar")),
            Words.Of(few.Document.QuerySelector("#traffar"))
        );
    }

    [Fact]
    public async Task More_hits_than_a_page_holds_lead_on()
    {
        var first = await app.Visitor().Open("/sok?q=rättigheter");

        var second = await first.Follow("Nästa sida");

        Assert.Equal("21", second.Document.QuerySelector(".mr-hits")!.GetAttribute("start"));
        Assert.Empty(Titles(first).Intersect(Titles(second)));
    }

    [Fact]
    public async Task What_is_typed_is_shown_as_text()
    {
        var page = await app.Visitor()
            .Open("/sok?q=" + Uri.EscapeDataString("<script>alert(1)</script> våld"));

        Assert.Empty(page.Document.QuerySelectorAll("main script"));
        page.Shows("<script>alert(1)</script> våld");
    }

    [Theory]
    [InlineData("/sok?q=barn&slag=Finnsinte")]
    [InlineData("/sok?q=barn&sida=-4")]
    [InlineData("/sok?q=barn&sida=9999")]
    [InlineData("/sok?q=barn&sida=abc")]
    [InlineData("/sok?q=%20&roll=%00")]
    [InlineData("/en/sok?q=children")]
    public async Task Odd_addresses_still_answer(string address) =>
        (await app.Visitor().Open(address)).Answers(HttpStatusCode.OK);

    [Fact]
    public async Task Suggestions_begin_as_what_is_typed()
    {
        var answer = await app.Visitor()
            .Http.GetStringAsync(
                new Uri("/sok/forslag?q=bost", UriKind.Relative),
                TestContext.Current.CancellationToken
            );

        Assert.Contains("Bostad", answer, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Titles(Page page) =>
        page.Document.QuerySelectorAll(".mr-hits h3 a").Select(a => a.GetAttribute("href")!);
}
