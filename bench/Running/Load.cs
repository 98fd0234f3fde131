using System.Diagnostics;

namespace MrPlatform.Bench.Running;

/// <summary>What a request costs: CPU-ms of the server process, and the middle latency seen by the one who asks.</summary>
internal sealed record Cost(double Cpu, double P50)
{
    public double PerSecond => 1_000 / P50;
}

/// <summary>
/// Sends requests one after another on one connection: first until it gets no cheaper, then in several series of which the cheapest counts,
/// because whatever else the machine does can only add.
/// </summary>
internal static class Load
{
    private const int Series = 12;
    private const int FewestInSeries = 200;
    private const int MostInSeries = 6_000;
    private const double EnoughCpu = 400;
    private const int CalmRounds = 5;
    private static readonly TimeSpan WarmUpRound = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FirstWarmUp = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestSeries = TimeSpan.FromSeconds(8);

    /// <summary>
    /// The servers by turns, so that a calm moment of the machine is a calm moment for all. One after the other, what differs between two
    /// minutes on a shared machine is more than what differs between the servers.
    /// </summary>
    public static async Task<IReadOnlyList<Cost>> ByTurns(
        params (ServerProcess Server, Func<Task> Request)[] all
    )
    {
        foreach (var (server, request) in all)
            await WarmUp(server, request);
        var costs = all.Select(_ => new List<Cost>()).ToList();
        for (var i = 0; i < Series; i++)
            foreach (var ((server, request), its) in all.Zip(costs))
                its.Add(await OneSeries(server, request));
        return [.. costs.Select(Cheapest)];
    }

    private static Cost Cheapest(List<Cost> costs) =>
        new(costs.Min(c => c.Cpu), costs.Min(c => c.P50));

    /// <summary>
    /// Until several rounds in a row have not become cheaper: the runtime compiles what is used much in two further steps in the
    /// background, which takes its time on a machine with few cores. While a process just started compiles all that its pages share, its
    /// cost can stand still for many seconds and then halve, so its first warm-up has a least length.
    /// </summary>
    private static async Task WarmUp(ServerProcess server, Func<Task> request)
    {
        var watch = Stopwatch.StartNew();
        var best = double.MaxValue;
        var shortest = server.IsWarm ? TimeSpan.Zero : FirstWarmUp;
        server.IsWarm = true;
        for (
            var calm = 0;
            (calm < CalmRounds || watch.Elapsed < shortest) && watch.Elapsed < LongestWarmUp;
            calm++
        )
        {
            var round = Stopwatch.StartNew();
            var (before, requests) = (server.Cpu, 0);
            for (; round.Elapsed < WarmUpRound || requests < 50; requests++)
                await request();
            var cost = (server.Cpu - before) / requests;
            if (cost < best * 0.97)
                (best, calm) = (cost, -1);
        }
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
