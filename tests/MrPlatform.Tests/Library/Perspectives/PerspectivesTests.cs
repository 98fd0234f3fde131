using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library.Perspectives;

[Trait("Needs", "Content")]
public sealed class PerspectivesTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task From_a_criterion_one_goes_to_a_target_and_back()
    {
        var page = await app.Visitor().Open("/uppslagsverk/kriterier/D3.1.4");

        page = await page.Follow("Se kriteriet på perspektivkartan");
        page.Shows("hör ihop med");
        Assert.Contains("/perspektiv?val=mal-16.7", Listed(page));
        page = await app.Visitor().Open("/perspektiv?val=mal-16.7");
        Assert.Equal("Delmål 16.7: Beslut där de som berörs är med", page.Heading);
        Assert.Contains("/perspektiv?val=D3.1.4", Listed(page));
    }

    [Fact]
    public async Task The_picture_and_the_list_show_the_same()
    {
        var page = await app.Visitor().Open("/perspektiv?val=R12");

        var drawn = page
            .Document.QuerySelectorAll(".mr-fig-wide a")
            .Select(one => one.GetAttribute("href"))
            .ToList();
        var listed = Listed(page);
        Assert.NotEmpty(drawn);
        Assert.Equal(listed, drawn);
        Assert.Equal("R12", page.Document.QuerySelector("option[selected]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task What_is_not_on_the_map_is_told_and_one_can_choose_again()
    {
        var page = await app.Visitor().Open("/perspektiv?val=X99");

        page.Shows("Det du valde finns inte på kartan").Shows("Visa kopplingarna");
    }

    [Fact]
    public async Task In_english_the_map_is_in_english()
    {
        var page = await app.Visitor().Open("/en/perspektiv?val=ECHR-8");

        page.Shows("Article").Shows("hangs together with").Shows("through a right");
    }

    private static List<string?> Listed(Page page) =>
        [
            .. page
                .Document.QuerySelectorAll("section[aria-labelledby=lista] li > a")
                .Select(one => one.GetAttribute("href")),
        ];
}
