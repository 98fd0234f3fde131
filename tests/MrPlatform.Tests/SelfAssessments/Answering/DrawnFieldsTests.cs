using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.Answering;

public sealed class DrawnFieldsTests : AppTests
{
    private const string Motivation = "Vi <b>vet</b> & \"kan\": åäö";

    [Fact]
    public async Task What_was_answered_stands_chosen_when_the_area_is_opened_again()
    {
        var rounds = await DemoRounds.Of(App);
        var leader = await App.As("processledare");
        var area = $"/nulagesanalyser/{rounds.Open}/omraden/D1?enhet=1";

        var page = await leader.Open(area);
        foreach (var choice in Choices(page))
            choice.IsChecked = choice.Value == "2";
        Text(page).Value = Motivation;
        await page.Press("Spara området och gå vidare");
        var again = await leader.Open(area);

        Assert.Equal("2", Assert.Single(Choices(again), c => c.IsChecked).Value);
        Assert.Equal(Motivation, Text(again).Value);
    }

    [Fact]
    public async Task What_was_written_stays_when_something_is_wrong()
    {
        var rounds = await DemoRounds.Of(App);
        var leader = await App.As("processledare");
        var page = await leader.Open($"/nulagesanalyser/{rounds.Open}/omraden/D1?enhet=1");

        foreach (var choice in Choices(page))
            choice.IsChecked = choice.Value == "ej-relevant";
        Text(page).Value = Motivation;
        var back = await page.Press("Spara området och gå vidare");

        back.Shows("Skriv varför kriteriet inte är relevant för er.");
        Assert.Equal("ej-relevant", Assert.Single(Choices(back), c => c.IsChecked).Value);
        Assert.Equal(Motivation, Text(back).Value);
    }

    private static List<IHtmlInputElement> Choices(Page page) =>
        [
            .. page
                .Document.QuerySelectorAll<IHtmlInputElement>("input[type=radio]")
                .Where(i => i.Name == "Items[0].Choice"),
        ];

    private static IHtmlTextAreaElement Text(Page page) =>
        page
            .Document.QuerySelectorAll<IHtmlTextAreaElement>("textarea")
            .Single(t => t.Name == "Items[0].Motivation");
}
