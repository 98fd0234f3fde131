namespace MrPlatform.RightsFramework;

/// <summary>Puts the knowledge base in the app. Content:Path says where it lies; without it, beside the app.</summary>
public static class RightsFrameworkSetup
{
    public static void AddRightsFramework(this WebApplicationBuilder builder)
    {
        var folder = builder.Configuration["Content:Path"] ?? "content";
        builder.Services.AddSingleton(
            Knowledge.Load(Path.Combine(AppContext.BaseDirectory, folder))
        );
    }
}
