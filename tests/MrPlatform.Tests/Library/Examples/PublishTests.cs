using System.Net;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>What is published is met by readers like every other example, on every node, and found by search.</summary>
public sealed class PublishTests : AppTests
{
    [Fact]
    public async Task A_visitor_reads_and_finds_what_an_organisation_has_published()
    {
        var visitor = App.Visitor();
        (await visitor.Open("/uppslagsverk/exempel")).DoesNotShow(OwnExamples.Title);

        var (_, address) = await OwnExamples.Published(App, await App.As("processledare"));

        Assert.Equal("/uppslagsverk/exempel/lekplatsen-som-barnen-ritade-om", address);
        (await visitor.Open(address))
            .Answers(HttpStatusCode.OK)
            .Shows("Exempelköpings kommun")
            .Shows("Ingen lekte på lekplatsen.")
            .Shows("Vem ritade era lekplatser?")
            .Shows("Det fungerade delvis")
            .Shows("Uppföljning till nämnden");
        (await visitor.Open("/en" + address)).Answers(HttpStatusCode.OK).Shows("It worked in part");
        (await visitor.Open("/uppslagsverk/exempel?verksamhet=park-och-lek")).Shows(
            OwnExamples.Title
        );
        (await visitor.Open("/uppslagsverk/kriterier/S1.1.1")).Shows(OwnExamples.Title);
        await Eventually.Is(
            async () =>
                (await visitor.Open($"/sok?q={OwnExamples.RareWord}")).Text.Contains(
                    OwnExamples.Title,
                    StringComparison.Ordinal
                ),
            "the search finds the published example"
        );
        await Eventually.Is(
            async () =>
                (
                    await visitor.Http.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative))
                ).Contains(address, StringComparison.Ordinal),
            "the site map has the published example"
        );
    }
}
