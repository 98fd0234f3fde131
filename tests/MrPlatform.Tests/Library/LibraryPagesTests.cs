using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.Library;

[Trait("Needs", "Content")]
public sealed class LibraryPagesTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly MrPlatform.RightsFramework.KnowledgeBase All = Content
        .Knowledge
        .Swedish;

    [Fact]
    public async Task A_criterion_shows_its_levels_and_what_it_hangs_together_with()
    {
        var page = await app.Visitor().Open("/uppslagsverk/kriterier/D3.1.4");

        var criterion = All.Criterion("D3.1.4");
        Assert.Equal(criterion.Text, page.Heading);
        Assert.StartsWith("D3.1.4 ", page.Title, StringComparison.Ordinal);
        page.Shows(criterion.Level(1))
            .Shows(criterion.Level(4))
            .Shows(criterion.Lived!)
            .Shows("redaktionen")
            .Shows("22 november 2026");
        (await page.Follow(criterion.Rights[0].Name))
            .Answers(HttpStatusCode.OK)
            .Shows(criterion.Rights[0].Plain);
    }

    [Theory]
    [InlineData("/uppslagsverk/kriterier/d3.1.4", "/uppslagsverk/kriterier/D3.1.4")]
    [InlineData("/uppslagsverk/rattigheter/r12", "/uppslagsverk/rattigheter/R12")]
    [InlineData("/uppslagsverk/omraden/v2", "/uppslagsverk/omraden/V2")]
    [InlineData("/uppslagsverk/roller/D", "/uppslagsverk/roller/demokratiaktor")]
    [InlineData("/en/uppslagsverk/roller/employer", "/en/uppslagsverk/roller/arbetsgivare")]
    [InlineData("/uppslagsverk/principer/JÄM", "/uppslagsverk/principer/jamlikhet")]
    [InlineData("/uppslagsverk/principer/jam", "/uppslagsverk/principer/jamlikhet")]
    [InlineData("/uppslagsverk/kannetecken/d3.1", "/uppslagsverk/kannetecken/D3.1")]
    [InlineData(
        "/uppslagsverk/exempel/Karlskoga-Snorojning",
        "/uppslagsverk/exempel/karlskoga-snorojning"
    )]
    [InlineData("/uppslagsverk/ordlista/allmän handling", "/uppslagsverk/ordlista/allman-handling")]
    [InlineData("/en/uppslagsverk/ordlista/globala målen", "/en/uppslagsverk/ordlista/agenda-2030")]
    public async Task Another_way_of_writing_a_code_leads_to_its_one_address(
        string asked,
        string address
    )
    {
        var page = await app.Visitor().Open(asked);

        Assert.Equal(address, page.Answers(HttpStatusCode.OK).Address);
    }

    [Theory]
    [InlineData("/uppslagsverk/kriterier/X9.9.9")]
    [InlineData("/uppslagsverk/rattigheter/R99")]
    [InlineData("/uppslagsverk/roller/kung")]
    [InlineData("/uppslagsverk/principer/tur")]
    [InlineData("/uppslagsverk/omraden/Z1")]
    [InlineData("/uppslagsverk/lagar/jantelagen")]
    [InlineData("/uppslagsverk/uppdrag/inget")]
    [InlineData("/uppslagsverk/verktyg/hammare")]
    [InlineData("/uppslagsverk/exempel/-")]
    [InlineData("/uppslagsverk/ordlista/9")]
    public async Task What_is_not_there_is_not_found(string address) =>
        (await app.Visitor().Open(address)).Answers(HttpStatusCode.NotFound);

    [Fact]
    public async Task In_English_what_is_only_in_Swedish_says_so()
    {
        var page = await app.Visitor().Open("/en/uppslagsverk/kriterier/D3.1.4");

        page.Shows("Four levels");
        Assert.Contains(
            page.Document.QuerySelectorAll("[lang=sv]"),
            e => e.TextContent.Contains("Demokratin fick en egen beredning")
        );
        Assert.All(
            page.Document.QuerySelectorAll("h1, h2, .mr-lead"),
            e => Assert.Null(e.Closest("main [lang=sv]"))
        );
    }

    [Theory]
    [InlineData("barnets bästa", "Barnets bästa i beslut")]
    [InlineData("R12", "Utbildning")]
    [InlineData("lokalerna", "Hinder i miljöer och lokaler")]
    public async Task Looking_up_a_word_finds_what_has_it(string word, string title)
    {
        var page = await app.Visitor().Open("/uppslagsverk?q=" + Uri.EscapeDataString(word));

        page.Shows(title).Shows("på ”" + word);
    }

    [Fact]
    public async Task Looking_up_what_is_not_there_shows_a_way_on()
    {
        var page = await app.Visitor().Open("/uppslagsverk");

        page = await page.Submit("Sök", ("Sök i uppslagsverket", "<b>hundkapplöpning</b>"));

        page.Shows("Inga träffar på ”<b>hundkapplöpning</b>”");
        (await page.Follow("Gå igenom kriterierna")).Shows("99 kriterier");
    }

    [Fact]
    public async Task The_list_of_criteria_can_be_narrowed_to_the_startpaket()
    {
        var page = await (await app.Visitor().Open("/uppslagsverk/kriterier")).Follow(
            "Startpaketet"
        );

        Assert.Equal(21, page.Document.QuerySelectorAll("main .mr-criterion-row").Length);
    }
}
