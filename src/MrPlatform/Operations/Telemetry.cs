using System.Diagnostics;
using System.Reflection;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace MrPlatform.Operations;

/// <summary>
/// Traces and metrics by OpenTelemetry, sent over OTLP. Without an address to send them to nothing is collected, so an
/// installation that does not ask for them pays nothing.
/// </summary>
internal static class Telemetry
{
    public const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>What could tell who somebody is or what they looked for.</summary>
    private static readonly string[] Personal =
    [
        "url.query",
        "user_agent.original",
        "client.address",
    ];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration[EndpointSetting]))
            return;

        builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("mr-plattformen", serviceVersion: Version))
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation(Requests).AddNpgsql())
            .WithMetrics(metrics =>
                metrics
                    .AddAspNetCoreInstrumentation()
                    .AddRuntimeInstrumentation()
                    .AddNpgsqlInstrumentation()
            )
            .UseOtlpExporter();
    }

    private static string? Version =>
        typeof(Telemetry)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion;

    private static void Requests(
        OpenTelemetry.Instrumentation.AspNetCore.AspNetCoreTraceInstrumentationOptions requests
    )
    {
        requests.Filter = context =>
            !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);
        requests.EnrichWithHttpRequest = (activity, _) => Forget(activity);
        requests.EnrichWithHttpResponse = (activity, _) => Forget(activity);
    }

    private static void Forget(Activity activity)
    {
        foreach (var tag in Personal)
            activity.SetTag(tag, null);
    }
}
