using MrPlatform.Library.Examples;
using MrPlatform.Library.Paths;
using MrPlatform.Library.Perspectives;
using MrPlatform.Library.Helped;
using MrPlatform.Library.Reading;
using MrPlatform.Library.Resources;
using MrPlatform.Library.Search;
using MrPlatform.Ui.OtherForms;

namespace MrPlatform.Library;

/// <summary>Uppslagsverket: everything in the knowledge base, open to anyone, page by page.</summary>
public static class LibrarySetup
{
    public static void AddLibrary(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Phrases>();
        builder.Services.AddSingleton<Prose>();
        builder.Services.AddSingleton<ExampleFilters>();
        builder.Services.AddSingleton<ResourceFilters>();
        builder.Services.AddSingleton<PathPages>();
        builder.Services.AddSingleton<PerspectiveWords>();
        builder.Services.AddSingleton<IPageData, PageData>();
        builder.Services.AddSingleton<AskedPages>();
        builder.Services.AddSearch();
    }

    public static void MapLibrary(this WebApplication app)
    {
        app.MapSearch();
        app.MapSiteMap();
        app.MapNews();
        app.MapRobots();
    }
}
