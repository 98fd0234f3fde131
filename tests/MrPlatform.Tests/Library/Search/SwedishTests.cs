using MrPlatform.Library.Search;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.Library.Search;

public sealed class SwedishTests
{
    private static readonly SearchIndex Index = Content.Search.Swedish.Index;

    [Theory]
    [InlineData("skola", "skolan", "skolor", "skolornas", "skolans")]
    [InlineData("beslut", "beslutet", "beslutade", "besluten", "besluta")]
    [InlineData("ledamot", "ledamöter", "ledamöterna", "ledamotens")]
    [InlineData("bostad", "bostäder", "bostaden", "bostädernas")]
    [InlineData("kommun", "kommunen", "kommuner", "kommunernas", "kommunala")]
    [InlineData(
        "diskriminering",
        "diskriminera",
        "diskriminerad",
        "diskriminerande",
        "diskrimineringen"
    )]
    [InlineData("mänskliga", "människor", "människans", "mänskligt")]
    [InlineData("trygg", "tryggt", "trygga", "trygghet", "tryggheten")]
    [InlineData("rättighet", "rättigheterna", "rättigheters")]
    [InlineData("förälder", "föräldrar", "föräldrarna")]
    [InlineData("gymnasium", "gymnasiet")]
    public void Forms_of_a_word_are_one_word(string word, params string[] forms) =>
        Assert.All(forms, form => Assert.Equal(Swedish.Stem(word), Swedish.Stem(form)));

    [Theory]
    [InlineData("barn", "bana")]
    [InlineData("vård", "värde")]
    [InlineData("hot", "hat")]
    [InlineData("lag", "läge")]
    [InlineData("kris", "krig")]
    [InlineData("plan", "plats")]
    public void Different_words_stay_apart(string one, string other) =>
        Assert.NotEqual(Swedish.Stem(one), Swedish.Stem(other));

    [Theory]
    [InlineData("grundskola", "skola")]
    [InlineData("bostadslösa", "bostad")]
    [InlineData("barnkonventionen", "barn")]
    [InlineData("klagomålshantering", "klagomål")]
    [InlineData("arbetsgivaransvar", "ansvar")]
    [InlineData("hälsofrågor", "hälsa")]
    [InlineData("jämställdhetsarbetet", "arbete")]
    public void Compounds_are_found_by_their_parts(string word, string part) =>
        Assert.Contains(Swedish.Stem(part), Index.Stems(word).Select(s => s.Stem));

    [Theory]
    [InlineData("kommunen")]
    [InlineData("rättigheterna")]
    [InlineData("människor")]
    [InlineData("utbildning")]
    public void A_simple_word_is_not_taken_apart(string word) => Assert.Single(Index.Stems(word));

    [Fact]
    public void Codes_and_sections_are_words_in_one_piece() =>
        Assert.Equal(
            ["enligt", "kl", "6:6", "och", "d3.2.1", "slut", "sfs", "2017:725"],
            Swedish.Words("Enligt KL 6:6 och D3.2.1. Slut: SFS 2017:725.").Select(w => w.Word)
        );
}
