using MrPlatform.Library.Examples;
using MrPlatform.Library.Reading;
using MrPlatform.Library.Resources;
using MrPlatform.Library.Search;

namespace MrPlatform.Library;

/// <summary>Uppslagsverket: everything in the knowledge base, open to anyone, page by page.</summary>
public static class LibrarySetup
{
    public static void AddLibrary(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Phrases>();
        builder.Services.AddSingleton<Prose>();
        builder.Services.AddSingleton<ResourceFilters>();
        builder.Services.AddSearch();
        builder.Services.AddExamples();
    }

    public static void MapLibrary(this WebApplication app)
    {
        app.MapSearch();
        app.MapSiteMap();
        app.MapExampleImages();
    }
}
