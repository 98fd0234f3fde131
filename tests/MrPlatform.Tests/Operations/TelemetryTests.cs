using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Tests.Harness;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace MrPlatform.Tests.Operations;

[Trait("Needs", "Database")]
public sealed class TelemetryTests
{
    private static readonly Dictionary<string, string?> WithCollector = new()
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://127.0.0.1:9",
        ["OTEL_EXPORTER_OTLP_TIMEOUT"] = "100",
    };

    [Fact]
    public async Task Nothing_is_collected_unless_somebody_asks_for_it()
    {
        await using var app = await TestApp.Start();

        Assert.Null(app.Services.GetService<TracerProvider>());
        Assert.Null(app.Services.GetService<MeterProvider>());
    }

    [Fact]
    public async Task With_a_collector_there_are_traces_and_metrics()
    {
        await using var app = await TestApp.Start(settings: WithCollector);

        Assert.NotNull(app.Services.GetService<TracerProvider>());
        Assert.NotNull(app.Services.GetService<MeterProvider>());
    }

    [Fact]
    public async Task A_trace_does_not_tell_what_somebody_looked_for()
    {
        var address = $"/{Guid.NewGuid()}";
        var traces = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = traces.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var app = await TestApp.Start(settings: WithCollector);

        await app.Visitor().Open($"{address}?namn=Anna+Andersson");

        // The trace is closed after the answer has left.
        Assert.True(SpinWait.SpinUntil(() => traces.Any(IsOurs), TimeSpan.FromSeconds(10)));
        var trace = traces.First(IsOurs);
        Assert.DoesNotContain(
            trace.TagObjects,
            tag => $"{tag.Value}".Contains("Anna", StringComparison.Ordinal)
        );

        bool IsOurs(Activity trace) => trace.GetTagItem("url.path") as string == address;
    }
}
