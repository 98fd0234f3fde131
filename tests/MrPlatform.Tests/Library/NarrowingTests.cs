using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library;

[Trait("Needs", "Content")]
public sealed class NarrowingTests(TestApp app) : IClassFixture<TestApp>
{
    // What lies in the files, and what the demo has published.
    private MrPlatform.RightsFramework.KnowledgeBase All =>
        app.Services.GetRequiredService<MrPlatform.RightsFramework.Knowledge>().Swedish;

    [Fact]
    public async Task Examples_can_be_narrowed_by_role_and_right_and_the_address_says_so()
    {
        var page = await (await app.Visitor().Open("/uppslagsverk/exempel")).Submit(
            "Visa urvalet",
            ("Roll", "arbetsgivare"),
            ("Rättighet", "R01")
        );

        Assert.Contains("roll=arbetsgivare", page.Address, StringComparison.Ordinal);
        var expected = All
            .Examples.Where(one =>
                one.Roles.Any(role => role.Slug == "arbetsgivare")
                && one.Rights.Any(right => right.Id == "R01")
            )
            .Select(one => one.Title);
        Assert.Equal(expected, Titles(page));
        page.Shows($"av {All.Examples.Count} exempel");
    }

    [Theory]
    [InlineData("princip=transparens")]
    [InlineData("organisation=goteborgs-kommun")]
    [InlineData("verksamhet=forsorjningsstod")]
    public async Task Each_filter_leaves_some_and_not_all(string filter)
    {
        var titles = Titles(await app.Visitor().Open("/uppslagsverk/exempel?" + filter));

        Assert.InRange(titles.Count, 1, All.Examples.Count - 1);
    }

    [Fact]
    public async Task An_empty_selection_offers_ways_out_of_it()
    {
        var page = await app.Visitor()
            .Open("/uppslagsverk/exempel?roll=arbetsgivare&organisation=karlskoga-kommun");

        Assert.Empty(Titles(page));
        page = await page.Shows("Inget stämmer").Follow("Arbetsgivare (1)");
        Assert.Equal(["Snöröjning som börjar hos den som går"], Titles(page));
    }

    [Fact]
    public async Task A_value_that_is_not_there_narrows_nothing() =>
        Assert.Equal(
            All.Examples.Count,
            Titles(await app.Visitor().Open("/uppslagsverk/exempel?roll=kung&princip=")).Count
        );

    [Fact]
    public async Task Resources_can_be_narrowed_by_topic_and_language()
    {
        var page = await app.Visitor().Open("/uppslagsverk/resurser?amne=barn&sprak=sv");

        Assert.Equal(
            All.Resources.Where(one => one.Topics.Contains("barn") && one.ReadIn.Contains("sv"))
                .Select(one => one.Title),
            Titles(page)
        );
    }

    private static List<string> Titles(Page page) =>
        [.. page.Document.QuerySelectorAll("main .mr-entry-title").Select(Words.Of)];
}
