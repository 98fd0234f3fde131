using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace MrPlatform.Operations;

/// <summary>What those who run the installation need: is it alive, is it ready, what does it do, and a stop that loses nothing.</summary>
public static class OperationsSetup
{
    private static readonly TimeSpan TimeToFinish = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PatienceWithDatabase = TimeSpan.FromSeconds(5);

    public static void AddOperations(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddHealthChecks()
            .AddCheck<ReadyForRequests>("database", timeout: PatienceWithDatabase);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeToFinish);
        builder.Services.AddHostedService<Drain>();
        builder.AddTelemetry();
        if (!builder.Environment.IsDevelopment())
            builder.WriteLogsAsJson();
    }

    public static void MapOperations(this WebApplication app)
    {
        // Alive: the process answers. A lost database is no reason to restart it.
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false })
            .AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
    }

    /// <summary>
    /// One friendly line with the address, for the person at the terminal. In Production the log is JSON and says it itself.
    /// </summary>
    public static void SayWhereItIs(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            if (app.Environment.IsDevelopment() && app.Urls.Count > 0)
                Console.WriteLine(
                    $"MR-plattformen är igång: {string.Join(" ", app.Urls)}  (avsluta med Ctrl+C)"
                );
        });

    /// <summary>
    /// One JSON object per line. Scopes are left out: they carry the address asked for, and an address can hold a one-time key.
    /// </summary>
    private static void WriteLogsAsJson(this WebApplicationBuilder builder) =>
        builder.Logging.AddJsonConsole(json =>
        {
            json.IncludeScopes = false;
            json.UseUtcTimestamp = true;
            json.TimestampFormat = "O";
            json.JsonWriterOptions = new()
            {
                Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            };
        });
}
