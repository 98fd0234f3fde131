namespace MrPlatform.SelfAssessments.Reminding;

/// <summary>Sends the morning's reminders at seven, and when the program starts later the same day.</summary>
internal sealed partial class DailyReminding(
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<DailyReminding> log
) : DailyWork(scopes, clock)
{
    protected override TimeSpan Hour => TimeSpan.FromHours(RemindAll.FirstHour);

    protected override async Task Work(IServiceProvider services, CancellationToken stop) =>
        Sent(log, await services.GetRequiredService<RemindAll>().Run(stop));

    // Those who got theirs are noted; the others get theirs at the next start or the next morning.
    protected override void Failed(Exception fault) => Failed(log, fault);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Påminnelser lades i utkorgen: {Count}."
    )]
    private static partial void Sent(ILogger log, int count);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Påminnelserna gick inte att göra klara. Nytt försök i morgon."
    )]
    private static partial void Failed(ILogger log, Exception fault);
}
