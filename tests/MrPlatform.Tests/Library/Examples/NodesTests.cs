using System.Net;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>What is published on one node is noticed by another within half a minute, and read at start by one that comes later.</summary>
public sealed class NodesTests : AppTests
{
    [Fact]
    public async Task Another_node_shows_what_is_published_and_lets_go_of_what_is_withdrawn()
    {
        await using var other = await TestApp.On(App.Database);
        var visitor = other.Visitor();
        (await visitor.Open("/uppslagsverk/exempel")).DoesNotShow(OwnExamples.Title);
        var (id, address) = await OwnExamples.Published(App, await App.As("processledare"));
        (await visitor.Open("/uppslagsverk/exempel")).DoesNotShow(OwnExamples.Title);

        await Eventually.Is(
            async () =>
            {
                other.Clock.Advance(TimeSpan.FromSeconds(30));
                return (await visitor.Open(address)).Status == HttpStatusCode.OK;
            },
            "the other node shows what is published"
        );
        (await visitor.Open("/uppslagsverk/exempel")).Shows(OwnExamples.Title);
        await using var later = await TestApp.On(App.Database);
        (await later.Visitor().Open(address)).Answers(HttpStatusCode.OK);

        await (await (await App.As("redaktor")).Open($"/granska-exempel/{id}")).Submit(
            "Dra tillbaka exemplet för gott",
            ("Till dem som skrev", "Fel.")
        );
        await Eventually.Is(
            async () =>
            {
                other.Clock.Advance(TimeSpan.FromSeconds(30));
                return (await visitor.Open(address)).Status == HttpStatusCode.Gone;
            },
            "the other node lets go of what is withdrawn"
        );
    }
}
