using System.Diagnostics;

namespace MrPlatform.Bench.Running;

/// <summary>What a request costs: CPU-ms of the server process, and the middle latency seen by the one who asks.</summary>
internal sealed record Cost(double Cpu, double P50)
{
    public double PerSecond => 1_000 / P50;
}

/// <summary>
/// Sends requests one after another on one connection: first to warm up, then in several series of which the cheapest counts,
/// because whatever else the machine does can only add.
/// </summary>
internal static class Load
{
    private const int WarmUp = 600;
    private const int Series = 4;
    private const int FewestInSeries = 200;
    private const int MostInSeries = 3_000;
    private const double EnoughCpu = 400;
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan LongestSeries = TimeSpan.FromSeconds(8);

    public static async Task<Cost> Measure(ServerProcess server, Func<Task> request)
    {
        var warming = Stopwatch.StartNew();
        for (var i = 0; i < WarmUp && warming.Elapsed < LongestWarmUp; i++)
            await request();
        var costs = new List<Cost>();
        for (var i = 0; i < Series; i++)
            costs.Add(await OneSeries(server, request));
        return new(costs.Min(c => c.Cpu), costs.Min(c => c.P50));
    }

    private static async Task<Cost> OneSeries(ServerProcess server, Func<Task> request)
    {
        var times = new List<double>();
        var series = Stopwatch.StartNew();
        var before = server.Cpu;
        while (
            times.Count < FewestInSeries
            || (
                times.Count < MostInSeries
                && series.Elapsed < LongestSeries
                && server.Cpu - before < EnoughCpu
            )
        )
            for (var i = 0; i < 50; i++)
            {
                var began = Stopwatch.GetTimestamp();
                await request();
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        var cpu = (server.Cpu - before) / times.Count;
        times.Sort();
        return new(cpu, times[times.Count / 2]);
    }
}
