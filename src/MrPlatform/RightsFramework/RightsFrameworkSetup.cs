using MrPlatform.Ui.Layout;

namespace MrPlatform.RightsFramework;

/// <summary>Puts the knowledge base in the app. Content:Path says where it lies; without it, beside the app.</summary>
public static class RightsFrameworkSetup
{
    public static void AddRightsFramework(this WebApplicationBuilder builder)
    {
        var folder = builder.Configuration["Content:Path"] ?? "content";
        builder.Services.AddSingleton(_ =>
            Knowledge.Load(Path.Combine(AppContext.BaseDirectory, folder))
        );
        builder.Services.AddSingleton(services =>
            Note(services.GetRequiredService<Knowledge>().Swedish)
        );
    }

    /// <summary>Reads all of it before anything else starts: with a fault in the content there is no app.</summary>
    public static void LoadKnowledge(this WebApplication app) =>
        app.Services.GetRequiredService<Knowledge>();

    /// <summary>For the foot of every page.</summary>
    private static ContentNote Note(KnowledgeBase content) =>
        new(content.Version, content.Reviewed, content.Rights.Count, content.Criteria.Count);
}
