using MrPlatform.SelfAssessments.Lived;

namespace MrPlatform.SelfAssessments.Truths;

/// <summary>What the three truths add to the program. Another source of outcomes is one more line after the first.</summary>
internal static class TruthsSetup
{
    public static void AddTruths(this IServiceCollection services)
    {
        services.AddScoped<IOutcomeSignals, HandEnteredSignals>();
        services.AddScoped<ReadTruths>();
        services.AddScoped<FreezeTruths>();
        services.AddScoped<TakeLived>();
        services.AddScoped<TakePaper>();
        services.AddScoped<TakeBackPaper>();
    }
}
