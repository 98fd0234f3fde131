using System.Net;
using MrPlatform.Organisations.Demo;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Guards;

/// <summary>One page of each kind the app has, and who can see it; null is somebody who has not signed in.</summary>
internal sealed record PageKind(string Address, string? Person)
{
    public override string ToString() => Person is null ? Address : $"{Address} as {Person}";
}

/// <summary>Found by asking: every address that shows a page, filled with real things, opened by the first who may.</summary>
internal static class PageKinds
{
    // What has no address of its own in the routes: nothing there, and a page that changes with what is asked.
    private static readonly string[] Further = ["/finns-inte", "/perspektiv?val=D3.1.4"];

    public static async Task<IReadOnlyList<PageKind>> Of(TestApp app)
    {
        var addresses = (await AddressBook.Of(app))
            .Where(a => a.Method == HttpMethod.Get && a.Handler is null)
            .ToList();
        var open = (await KnownValues.In(app))
            .SelectMany(values => addresses.Select(a => a.Filled(values.For)))
            .Distinct(StringComparer.Ordinal)
            .ToHashSet(StringComparer.Ordinal);
        var kinds = Further.Select(address => new PageKind(address, null)).ToList();
        foreach (var person in DemoPerson.All.Select(p => p.Key).Prepend(null))
        {
            var visitor = person is null
                ? app.Visitor(followRedirects: false)
                : await app.As(person);
            foreach (var address in open.ToList())
            {
                var page = await visitor.Open(address);
                if (!ShowsItself(page, address))
                    continue;
                open.Remove(address);
                kinds.Add(new PageKind(address, person));
            }
        }

        return kinds;
    }

    private static bool ShowsItself(Page page, string address) =>
        page.Response.Content.Headers.ContentType?.MediaType == "text/html"
        && page.Address == address
        && (
            page.Status == HttpStatusCode.OK
            || address.StartsWith("/fel/", StringComparison.Ordinal)
        );
}
