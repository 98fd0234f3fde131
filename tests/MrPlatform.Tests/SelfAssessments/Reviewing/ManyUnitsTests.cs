using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Reviewing;

/// <summary>A review is limited to units that are searched for where there are too many to list.</summary>
[Trait("Needs", "Database")]
public sealed class ManyUnitsTests : AppTests
{
    [Fact]
    public async Task Units_of_a_large_round_are_found_by_name_and_nothing_typed_is_lost()
    {
        var round = await Begin(App, Social, Culture);
        var reviewers = new Reviewers(App, round);
        (await round.Leader.Open(reviewers.Page)).DoesNotShow("Sök enheter");
        await ManyUnits.Until(App, round.Id, last: 50);

        var page = await round.Leader.Open(reviewers.Page);
        Assert.Equal(0, Ticks(page));
        page = await page.Fill("Funktion", "MR-strateg")
            .Fill("Sök enhet efter namn", "FÖRSKOLAN ÅSEN 7")
            .Press("Sök enheter");
        Assert.Equal(1, Ticks(page));
        page = await page.Choose("Förskolan Åsen 7")
            .Fill("Sök enhet efter namn", "finns inte")
            .Press("Sök enheter");
        Assert.Equal(1, Ticks(page));
        page = await page.Fill("Sök enhet efter namn", "åsen").Press("Sök enheter");
        Assert.Equal(20, Ticks(page));
        Assert.Equal("MR-strateg", page.ByLabel("Funktion").GetAttribute("value"));

        page = await page.Fill("Organisation", "Annans kommun")
            .Fill("E-postadress", Reviewers.Outside)
            .Press("Bjud in granskaren");
        page.Shows("alla områden i Förskolan Åsen 7");
    }

    private static int Ticks(Page page) =>
        page.Document.QuerySelectorAll("input[name='Form.Units']").Length;
}
