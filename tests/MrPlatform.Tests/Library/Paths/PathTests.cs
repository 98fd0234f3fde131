using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.Library.Paths;

/// <summary>The guided paths: every step leads somewhere, and they are found where people begin.</summary>
[Trait("Needs", "Content")]
public sealed class PathTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Ninety = "paths/90-dagar.yaml";

    [Fact]
    public async Task A_path_that_does_not_exist_is_not_found() =>
        (await app.Visitor().Open("/vagar/finns-inte")).Answers(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("tool:bygga-samordning", "tool:finns-inte", "Verktyget ”finns-inte” finns inte")]
    [InlineData("page:start-round", "page:finns-inte", "leder ingenstans")]
    [InlineData("method:prioritera", "prioritera", "leder ingenstans")]
    [InlineData("checklist:success-factors", "checklist:x", "Checklistan ”x” finns inte")]
    public void A_step_that_leads_nowhere_is_a_fault_with_its_line(
        string link,
        string spoilt,
        string sentence
    )
    {
        var line = Content.LineOf(Ninety, link);

        Assert.Contains(
            Content.Spoilt(Ninety, link, spoilt),
            fault =>
                fault.File == Ninety
                && fault.Line == line
                && fault.Sentence.Contains(sentence, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task Every_step_says_why_what_when_and_leads_to_a_page_that_answers(
        string language
    )
    {
        var visitor = app.Visitor();
        var knowledge = language == "" ? Content.Knowledge.Swedish : Content.Knowledge.English;
        foreach (var path in knowledge.Paths)
        {
            var page = await visitor.Open($"{language}/vagar/{path.Id}");
            page.Shows(path.Summary);
            foreach (var step in path.Steps)
            {
                page.Shows(step.Why).Shows(step.Do).Shows(step.Done);
                var links = page
                    .Document.GetElementById(step.Id)!
                    .QuerySelectorAll("a")
                    .Select(a => a.GetAttribute("href")!)
                    .ToList();
                Assert.Equal(step.Leads.Count, links.Count);
                foreach (var link in links)
                    (await visitor.Open(link)).Answers(HttpStatusCode.OK);
            }
        }
    }

    [Theory]
    [InlineData("/", "Kom igång på 30 minuter")]
    [InlineData("/", "Gå de första 90 dagarna steg för steg")]
    [InlineData("/", "Tio minuter inför nästa möte")]
    [InlineData("/uppslagsverk", "Vägar in")]
    [InlineData("/uppslagsverk/metoder", "Välj en väg in")]
    [InlineData("/uppslagsverk/metoder/kom-igang", "Kom igång på 30 minuter")]
    [InlineData("/uppslagsverk/kriterier/D1.2.1", "De första 90 dagarna som processledare")]
    public async Task They_are_found_where_people_begin(string from, string link) =>
        Assert.Contains("/vagar", (await (await app.Visitor().Open(from)).Follow(link)).Address);
}
