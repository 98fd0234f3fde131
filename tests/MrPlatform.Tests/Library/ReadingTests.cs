using MrPlatform.Tests.Harness;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.Library;

[Trait("Needs", "Content")]
public sealed class ReadingTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly MrPlatform.RightsFramework.KnowledgeBase All = Content
        .Knowledge
        .Swedish;

    [Fact]
    public async Task An_example_tells_its_story_and_asks_its_questions()
    {
        var page = await app.Visitor().Open("/uppslagsverk/exempel/karlskoga-snorojning");

        Assert.Equal(
            ["Problemet", "Vad de gjorde", "Så gick det till", "Resultat", "Andra värden"],
            page.Document.QuerySelectorAll(".mr-prose h2").Take(5).Select(Words.Of)
        );
        page.Shows("Gata och trafik")
            .Shows("Vilken av våra prioriteringslistor")
            .Shows("SKR om den nya ordningen, 1 mars 2024")
            .Shows("odaterad")
            .Shows("Inte läst: resultatet av kommunens enkät");
        await page.Follow("S2.1.1 ");
    }

    [Fact]
    public void Every_example_asks_questions() =>
        Assert.All(All.Examples, one => Assert.Contains("## Att fundera på", one.Body));

    [Fact]
    public async Task A_long_method_begins_with_its_contents()
    {
        var page = await app.Visitor().Open("/uppslagsverk/metoder/styrning-och-ledning");

        var contents = page.Document.QuerySelectorAll(".mr-contents a").Select(Words.Of).ToList();
        Assert.Contains("1. Låt rättigheterna vara grunden", contents);
        Assert.DoesNotContain("Gå vidare", contents);
        Assert.NotNull(page.Document.QuerySelector("[role=region] table"));
        (await page.Follow("Försvara pengarna")).Shows("Rättigheter i styrning och ledning");
    }

    [Fact]
    public async Task What_names_something_is_named_by_it_too()
    {
        var criterion = All.Criterion("D3.1.4");
        var page = await app.Visitor().Open("/uppslagsverk/kriterier/D3.1.4");

        page = await page.Follow("Säg spelreglerna och kom tillbaka med svar");
        page.Shows(criterion.Title);
        page = await page.Follow("Demokratin fick en egen beredning");
        page.Shows("Säg spelreglerna och kom tillbaka med svar").Shows(criterion.Title);
    }

    [Fact]
    public async Task Words_are_explained_once_where_they_stand()
    {
        var faults = new List<string>();
        var explained = 0;
        foreach (var method in All.Methods)
        {
            var page = await app.Visitor().Open($"/uppslagsverk/metoder/{method.Id}");
            var buttons = page.Document.QuerySelectorAll("button.mr-term").ToList();
            explained += buttons.Count;
            faults.AddRange(
                buttons
                    .GroupBy(b => b.GetAttribute("popovertarget"))
                    .Where(same => same.Count() > 1)
                    .Select(same => $"{method.Id}: {same.Key} twice")
            );
            faults.AddRange(
                buttons
                    .Where(b => b.Closest("a, h1, h2, h3, table") is not null)
                    .Select(b => $"{method.Id}: {Words.Of(b)} in a link or heading")
            );
            faults.AddRange(
                buttons
                    .Select(b => b.GetAttribute("popovertarget")!)
                    .Where(id => page.Document.GetElementById(id)?.HasAttribute("popover") != true)
                    .Select(id => $"{method.Id}: {id} is not there")
            );
        }

        Assert.Empty(faults);
        Assert.True(explained > 10, $"Only {explained} words are explained.");
    }

    [Fact]
    public async Task The_glossary_is_in_the_order_of_the_swedish_alphabet()
    {
        var page = await app.Visitor().Open("/uppslagsverk/ordlista");

        // The page's last heading asks whether it helped.
        var letters = page
            .Document.QuerySelectorAll("main h2")
            .Select(Words.Of)
            .Where(heading => heading.Length == 1)
            .ToList();
        Assert.Equal(["Å", "Ä", "Ö"], letters[^3..]);
        page = await page.Follow("ägardirektiv");
        Assert.Equal("Ägardirektiv", page.Heading);
    }
}
