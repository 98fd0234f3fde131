using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.Library;

[Trait("Needs", "Content")]
public sealed class InstrumentTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly MrPlatform.RightsFramework.KnowledgeBase All = Content
        .Knowledge
        .Swedish;

    [Fact]
    public async Task Every_law_and_convention_is_in_the_list_and_has_a_page()
    {
        var visitor = app.Visitor(followRedirects: false);
        var list = await visitor.Open("/uppslagsverk/lagar");
        foreach (var instrument in All.Instruments)
        {
            var page = (await visitor.Open($"/uppslagsverk/lagar/{instrument.Id}")).Answers(
                HttpStatusCode.OK
            );
            Assert.Equal(instrument.Title, page.Heading);
            page.Shows(instrument.Binding ? "Bindande" : "Inte bindande");
            Assert.NotNull(
                list.Document.QuerySelector($"a[href='/uppslagsverk/lagar/{instrument.Id}']")
            );
        }
    }

    [Fact]
    public async Task A_law_shows_which_place_carries_what()
    {
        var page = await app.Visitor().Open("/uppslagsverk/lagar/SoL");

        var rows = page.Shows("Ställen vi hänvisar till")
            .Document.QuerySelectorAll("dl > div")
            .Where(row =>
                Words.Of(row.QuerySelector("dt")).StartsWith("22 kap.", StringComparison.Ordinal)
            );
        Assert.Contains(
            rows,
            row =>
                row.QuerySelector("a[href='/uppslagsverk/uppdrag/barn-och-unga-i-socialtjansten']")
                    is not null
        );
    }

    [Fact]
    public async Task Places_that_carry_the_same_things_stand_together()
    {
        var page = await app.Visitor().Open("/uppslagsverk/lagar/SoL");

        Assert.Contains(
            page.Document.QuerySelectorAll("dt"),
            place => Words.Of(place).EndsWith(" §§", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("/uppslagsverk/lagar/skoll", "/uppslagsverk/lagar/SkolL")]
    [InlineData("/uppslagsverk/lagar/2010:800", "/uppslagsverk/lagar/SkolL")]
    [InlineData("/uppslagsverk/lagar/barnkonventionen", "/uppslagsverk/lagar/CRC")]
    [InlineData(
        "/uppslagsverk/uppdrag/adult-education",
        "/uppslagsverk/uppdrag/vuxenutbildning-och-sfi"
    )]
    public async Task Another_name_leads_to_the_one_address(string asked, string address) =>
        Assert.Equal(address, (await app.Visitor().Open(asked)).Answers(HttpStatusCode.OK).Address);

    [Fact]
    public async Task A_law_that_a_criterion_rests_on_is_linked_from_it()
    {
        var criterion = All.Criteria.First(one => one.Basis!.References.Count > 0);
        var page = await app.Visitor().Open($"/uppslagsverk/kriterier/{criterion.Id}");

        var law = await page.Follow(criterion.Basis!.References[0].Instrument.Title);

        law.Shows(criterion.Title);
    }

    [Fact]
    public async Task A_committee_finds_its_core_task_and_what_to_begin_with()
    {
        var page = await app.Visitor().Open("/uppslagsverk/uppdrag?i=region");

        var task = All.CoreTasks.First(one =>
            one.RunsIn == MrPlatform.Organisations.OrganisationKind.Region
        );
        page = await page.Follow(task.Name);
        page.Shows(task.Rights[0].Shows).Shows(task.Criteria[0].Title);
        page.DoesNotShow("Nämnd i kommunen");
    }

    [Fact]
    public async Task In_English_the_law_is_told_in_English_with_its_Swedish_name()
    {
        var law = Content.Knowledge.English.Instruments.First(one => one.Id == "SoL");

        var page = await app.Visitor().Open("/en/uppslagsverk/lagar/SoL");

        Assert.Equal(law.Title, page.Heading);
        page.Shows(law.Demands).Shows("Socialtjänstlag").Shows("Chapter");
        page.DoesNotShow("only in Swedish");
    }
}
