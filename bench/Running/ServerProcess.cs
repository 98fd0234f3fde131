using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace MrPlatform.Bench.Running;

/// <summary>A server started as a process of its own, so that its CPU time and memory can be read from the kernel.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const double TicksPerSecond = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>The beginning of what it has written, for a fault report.</summary>
    public string Said
    {
        get
        {
            lock (_said)
                return _said.ToString();
        }
    }

    /// <summary>Whether it has been under load for so long that the runtime has compiled what its pages share.</summary>
    public bool IsWarm { get; set; }

    /// <summary>CPU time until the first answer, in milliseconds.</summary>
    public double StartCpu { get; private set; }

    /// <summary>Wall time until the first answer, in milliseconds.</summary>
    public double StartTime { get; private set; }

    /// <summary>CPU time so far, user and system, in milliseconds.</summary>
    public double Cpu
    {
        get
        {
            var stat = File.ReadAllText($"/proc/{_process.Id}/stat");
            // The name in parentheses may hold spaces; fields are counted after it: utime is the 14th, stime the 15th.
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (Ticks(fields[11]) + Ticks(fields[12])) * 1_000 / TicksPerSecond;
        }
    }

    /// <summary>Resident memory in megabytes.</summary>
    public double Resident =>
        File.ReadLines($"/proc/{_process.Id}/status")
            .Where(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))
            .Select(line =>
                Ticks(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1_024
            )
            .Single();

    public static async Task<ServerProcess> Start(ProcessStartInfo start, int port, string aliveAt)
    {
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        var server = new ServerProcess(process, new Uri($"http://127.0.0.1:{port}"));
        server.Listen();
        using var client = new HttpClient { BaseAddress = server.Address };
        while (!await Answers(client, aliveAt))
        {
            if (process.HasExited || watch.Elapsed > Patience)
            {
                await server.DisposeAsync();
                throw new InvalidOperationException($"The server did not start:\n{server.Said}");
            }
            await Task.Delay(20);
        }
        server.StartTime = watch.Elapsed.TotalMilliseconds;
        server.StartCpu = server.Cpu;
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>Empties the pipes so that the server never waits for a reader; keeps the beginning for a fault report.</summary>
    private void Listen()
    {
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        void Keep(object _, DataReceivedEventArgs line)
        {
            lock (_said)
                if (_said.Length < 20_000)
                    _said.AppendLine(line.Data);
        }
    }

    private static async Task<bool> Answers(HttpClient client, string aliveAt)
    {
        try
        {
            using var response = await client.GetAsync(new Uri(aliveAt, UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static double Ticks(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
