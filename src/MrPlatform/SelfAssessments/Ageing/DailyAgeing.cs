using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.SelfAssessments.Reviewing;
using MrPlatform.SelfAssessments.Workshops;

namespace MrPlatform.SelfAssessments.Ageing;

/// <summary>Runs the ageing of evidence, the sweeping of its files and what else a new day ends when the program starts and then shortly after each Swedish midnight.</summary>
internal sealed partial class DailyAgeing(
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<DailyAgeing> log
) : DailyWork(scopes, clock)
{
    protected override TimeSpan Hour => TimeSpan.FromMinutes(10);

    protected override async Task Work(IServiceProvider services, CancellationToken stop)
    {
        Counted(log, await services.GetRequiredService<AgeEvidence>().Run(stop));
        Swept(log, await services.GetRequiredService<SweepFiles>().Run(stop));
        Forgot(log, await services.GetRequiredService<ForgetReviewers>().Run(stop));
        Ended(log, await services.GetRequiredService<EndForgotten>().Run(stop));
    }

    protected override void Failed(Exception fault) => Failed(log, fault);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Underlag i öppna rundor åldrades: {Count} svar räknades om."
    )]
    private static partial void Counted(ILogger log, int count);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Filer som inget underlag känner till togs bort: {Count}."
    )]
    private static partial void Swept(ILogger log, int count);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Granskare vars adress glömdes: {Count}."
    )]
    private static partial void Forgot(ILogger log, int count);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Verkstäder som ingen hade styrt på ett dygn avslutades: {Count}."
    )]
    private static partial void Ended(ILogger log, int count);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Åldrandet av underlag gick inte att köra. Nytt försök i morgon."
    )]
    private static partial void Failed(ILogger log, Exception fault);
}
