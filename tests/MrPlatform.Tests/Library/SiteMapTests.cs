using System.Net;
using System.Xml.Linq;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.Library;

[Trait("Needs", "Content")]
public sealed class SiteMapTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Every_address_in_the_site_map_is_a_page_and_every_right_is_there()
    {
        var visitor = app.Visitor(followRedirects: false);
        var map = XDocument.Parse(
            await visitor.Http.GetStringAsync(
                new Uri("/sitemap.xml", UriKind.Relative),
                TestContext.Current.CancellationToken
            )
        );

        var addresses = map.Descendants()
            .Where(e => e.Name.LocalName == "loc")
            .Select(e => new Uri(e.Value).AbsolutePath)
            .ToList();

        Assert.Equal(addresses.Count, addresses.Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            Content.Knowledge.Swedish.Rights,
            right => Assert.Contains($"/en/uppslagsverk/rattigheter/{right.Id}", addresses)
        );
        // One in twelve: LinkTests reads them all.
        foreach (var address in addresses.Where((_, i) => i % 12 == 0))
            Assert.Equal(HttpStatusCode.OK, (await visitor.Open(address)).Status);
    }
}
