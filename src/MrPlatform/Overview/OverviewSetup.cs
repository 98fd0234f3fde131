using MrPlatform.Overview.Trial;

namespace MrPlatform.Overview;

/// <summary>What the start page, the trial and the workspace add to the program.</summary>
public static class OverviewSetup
{
    public static void AddOverview(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SealedAnswers>();
        builder.Services.AddScoped<TakeAnswers>();
    }
}
