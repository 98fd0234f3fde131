using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MrPlatform.Tests.Operations;

/// <summary>The program as an operator runs it: a process of its own, with its own folder, stopped by a signal.</summary>
internal sealed class RunningProcess : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mrp-process-");
    private readonly ConcurrentQueue<string> _output = new();
    private readonly Process _process;

    private RunningProcess(string environment)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "MrPlatform.dll"));
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add(Address.ToString());
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["ConnectionStrings__Database"] =
            $"Data Source={Path.Combine(_folder.FullName, "mr.db")}";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    public IReadOnlyCollection<string> Output => _output;

    public static async Task<RunningProcess> Start(string environment)
    {
        var running = new RunningProcess(environment);
        using var http = new HttpClient { BaseAddress = running.Address };
        for (var tries = 0; tries < 300; tries++)
        {
            if (running._process.HasExited)
                Assert.Fail($"The program ended: {string.Join('\n', running.Output)}");
            if (await Answers(http))
                return running;
            await Task.Delay(100);
        }

        Assert.Fail($"The program did not start: {string.Join('\n', running.Output)}");
        return running;
    }

    /// <summary>Asks it to stop, as a service manager does, and gives its exit code.</summary>
    public async Task<int> Stop()
    {
        using var kill = Process.Start(
            "kill",
            ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]
        );
        await _process.WaitForExitAsync(
            new CancellationTokenSource(TimeSpan.FromSeconds(40)).Token
        );
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task<bool> Answers(HttpClient http)
    {
        try
        {
            return (
                await http.GetAsync(new Uri("/health/ready", UriKind.Relative))
            ).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(string? line)
    {
        if (!string.IsNullOrWhiteSpace(line))
            _output.Enqueue(line);
    }
}
