using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Organisations.Demo;
using MrPlatform.Tests.Guards;
using MrPlatform.Tests.Harness;
using MrPlatform.Ui.Kept;

namespace MrPlatform.Tests.Ui;

/// <summary>Open pages are drawn once, marked by their bytes, and never mixed up with anybody's own page.</summary>
[Trait("Needs", "Content")]
public sealed class KeptPagesTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Page = "/uppslagsverk/kriterier/D3.1.4";

    [Fact]
    public async Task Who_has_the_page_is_told_so_instead_of_getting_it_again()
    {
        using var first = await Get();
        using var again = await Get(("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.False(first.Headers.ETag.IsWeak);
        Assert.True(first.Headers.CacheControl!.NoCache);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.True(again.Headers.Contains("Content-Security-Policy"));
        Assert.False(again.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Each_way_of_packing_and_each_choice_of_colours_has_a_mark_of_its_own()
    {
        using var plain = await Get();
        using var packed = await Get(("Accept-Encoding", "br"));
        using var dark = await Get(("Cookie", "utseende=dark"));
        using var english = await Get(address: "/en" + Page);

        Assert.Equal(["br"], packed.Content.Headers.ContentEncoding);
        Assert.Equal(
            4,
            new[] { plain, packed, dark, english }
                .Select(one => one.Headers.ETag)
                .Distinct()
                .Count()
        );
    }

    [Fact]
    public async Task Somebody_signed_in_gets_a_page_of_their_own_that_nobody_else_gets()
    {
        using var before = await Get();
        var leader = await app.As("processledare");
        var own = await leader.Open(Page);
        using var after = await Get();

        var person = DemoPerson.All.First(one => one.Key == "processledare");
        own.Shows(person.Name);
        Assert.Null(own.Response.Headers.ETag);
        Assert.Equal(before.Headers.ETag, after.Headers.ETag);
        Assert.DoesNotContain(
            person.Name,
            await after.Content.ReadAsStringAsync(Stop),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_page_that_is_not_there_has_no_mark()
    {
        using var response = await Get(address: "/uppslagsverk/kriterier/X9.9.9");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Headers.ETag);
    }

    /// <summary>The cache answers before anybody is asked who they are, so what demands sign-in must never be in it.</summary>
    [Fact]
    public async Task Only_pages_open_to_everybody_are_kept()
    {
        var loader = app.Services.GetRequiredService<PageLoader>();
        var kept = 0;
        var closed = new List<string>();
        foreach (var endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints)
        {
            var metadata = endpoint.Metadata;
            if (metadata.GetMetadata<PageActionDescriptor>() is { } page)
                metadata = new((await loader.LoadAsync(page, metadata)).EndpointMetadata);
            if (!metadata.Any(one => one is KeptForVisitorsAttribute))
                continue;
            kept++;
            if (metadata.GetMetadata<IAllowAnonymous>() is null)
                closed.Add(endpoint.DisplayName ?? "");
        }

        Faults.None(closed);
        Assert.True(kept > 25);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<HttpResponseMessage> Get(
        (string Name, string Value)? header = null,
        string address = Page
    )
    {
        var client = app.Visitor().Http;
        using var ask = new HttpRequestMessage(HttpMethod.Get, address);
        if (header is var (name, value))
            ask.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(ask, Stop);
    }
}
