namespace MrPlatform.Library.Search;

/// <summary>Search over the reference work, and what it suggests while somebody types.</summary>
internal static class SearchSetup
{
    public static void AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<SearchLanguages>();
        services.AddSingleton<KeepSearchReady>();
        services.AddHostedService(all => all.GetRequiredService<KeepSearchReady>());
    }

    public static void MapSearch(this WebApplication app) =>
        app.MapGet(
                "/sok/forslag",
                (string? q, SearchLanguages search) =>
                    q is { Length: <= 100 } ? search.Current.Suggest(q) : []
            )
            .AllowAnonymous();
}
