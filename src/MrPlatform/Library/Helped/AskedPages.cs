using MrPlatform.Library.Search;

namespace MrPlatform.Library.Helped;

/// <summary>A page that readers are asked about: its path in Swedish, what kind it is and which one; a list has no item.</summary>
public sealed record AskedPage(string Path, string Kind, string? Item, string? Title);

/// <summary>Every page of the reference work, as <c>/sitemap.xml</c> tells of them: nobody can answer about one that does not exist.</summary>
public sealed class AskedPages(SearchLanguages search)
{
    private readonly Lazy<Dictionary<string, AskedPage>> _pages = new(() =>
        SiteMap
            .Lists.Where(address => address != Ui.Addresses.Start)
            .Select(address => Of(address, title: null))
            .Concat(
                search.Swedish.Index.Documents.Select(document =>
                    Of(
                        document.Href,
                        document.Code is { } code ? $"{code} {document.Title}" : document.Title
                    )
                )
            )
            .DistinctBy(page => page.Path)
            .ToDictionary(page => page.Path, StringComparer.Ordinal)
    );

    public AskedPage? Find(string? path) =>
        path is null ? null : _pages.Value.GetValueOrDefault(path);

    private static AskedPage Of(string address, string? title)
    {
        var path = address[1..];
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new(
            path,
            parts.ElementAtOrDefault(1) ?? parts[0],
            parts.ElementAtOrDefault(2),
            title
        );
    }
}
