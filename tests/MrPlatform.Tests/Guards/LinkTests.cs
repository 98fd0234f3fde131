using System.Net;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Guards;

/// <summary>
/// Walks the whole open site in each language, from the start page and by its own links only: every page answers, every fragment is
/// there, and nobody is given a cookie for reading.
/// </summary>
[Trait("Needs", "Content")]
public sealed class LinkTests(TestApp app) : IClassFixture<TestApp>
{
    // What stands behind these is for those who are signed in.
    private static readonly string[] Doors = ["/arbetsyta", "/nulagesanalyser", "/organisation"];

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task No_link_of_the_open_site_leads_nowhere(string language)
    {
        var site = await Walk(language);

        Faults.None(
            from page in site.Values
            where page.Fault is not null
            select $"{page.Address}: {page.Fault}"
        );
        Faults.None(
            from page in site.Values
            from link in page.Links
            where link.Fragment.Length > 0 && !site[link.Address].Ids.Contains(link.Fragment)
            select $"{page.Address}: nothing is called {link.Fragment} on {link.Address}"
        );
        Assert.True(site.Count > 500, $"Only {site.Count} pages were reached.");
    }

    private async Task<Dictionary<string, Read>> Walk(string language)
    {
        var visitor = app.Visitor();
        var start = language.Length > 0 ? language : "/";
        var waiting = new Queue<string>([start]);
        var site = new Dictionary<string, Read>(StringComparer.Ordinal) { [start] = Read.Not };
        while (waiting.TryDequeue(out var address))
        {
            var read = site[address] = Look(await visitor.Open(address), address, language);
            foreach (var link in read.Links)
                if (site.TryAdd(link.Address, Read.Not))
                    waiting.Enqueue(link.Address);
        }

        return site;
    }

    private static Read Look(Page page, string address, string language) =>
        new(
            address,
            FaultOf(page),
            [.. page.Document.QuerySelectorAll("[id]").Select(e => e.Id!)],
            [
                .. page
                    .Document.QuerySelectorAll("a[href]")
                    .Select(a => a.GetAttribute("href")!)
                    .Where(href => href is ['/', ..] or ['#', ..])
                    .Select(href => Target(href, address))
                    .Where(link => Stays(link.Address, language))
                    .Distinct(),
            ]
        );

    private static string? FaultOf(Page page) =>
        page.Status != HttpStatusCode.OK ? $"answers {(int)page.Status}"
        : page.Response.Headers.Contains("Set-Cookie") ? "sets a cookie"
        : page.Document.QuerySelectorAll("h1").Length != 1 ? "has not one heading"
        : page.Document.QuerySelector("meta[name=description]") is null
        && page.Address.Contains("/uppslagsverk", StringComparison.Ordinal)
            ? "says nothing about itself to those who search"
        : null;

    private static (string Address, string Fragment) Target(string href, string from)
    {
        var parts = href.Split('#', 2);
        var address = parts[0].Length > 0 ? parts[0] : from;
        return (address, parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "");
    }

    private static bool Stays(string address, string language)
    {
        // The same page once more; one of each kind is tried where other forms are.
        if (
            address.EndsWith(".md", StringComparison.Ordinal)
            || address.EndsWith(".json", StringComparison.Ordinal)
        )
            return false;
        var english = address == "/en" || address.StartsWith("/en/", StringComparison.Ordinal);
        return english == (language == "/en")
            && !Doors.Any(door => address.StartsWith(language + door, StringComparison.Ordinal));
    }

    private sealed record Read(
        string Address,
        string? Fault,
        HashSet<string> Ids,
        IReadOnlyList<(string Address, string Fragment)> Links
    )
    {
        public static readonly Read Not = new("", null, [], []);
    }
}
