using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Operations;

/// <summary>The program as an operator runs it: a process of its own, with its own folder, stopped by a signal.</summary>
internal sealed class RunningProcess : IDisposable
{
    private readonly ConcurrentQueue<string> _output = new();
    private readonly Process _process;

    private RunningProcess(InstallationFolder folder, string[] arguments)
        : this("Production", ("Sqlite", folder.ConnectionString), arguments) { }

    private RunningProcess(
        string environment,
        (string Provider, string Connection) database,
        string[] arguments
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "MrPlatform.dll"));
        foreach (var argument in arguments.Append("--urls").Append(Address.ToString()))
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["Storage__Provider"] = database.Provider;
        start.Environment["ConnectionStrings__Database"] = database.Connection;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    public IReadOnlyCollection<string> Output => _output;

    /// <summary>Starts the server and waits until it is ready.</summary>
    public static Task<RunningProcess> Start(InstallationFolder folder) =>
        Ready(new RunningProcess(folder, []));

    /// <summary>Starts the server with the demo persons, on a database that is made already.</summary>
    public static Task<RunningProcess> StartOn(TestDatabase database) =>
        Ready(
            new RunningProcess(
                "Development",
                (TestDatabase.Provider, database.ConnectionString),
                []
            )
        );

    private static async Task<RunningProcess> Ready(RunningProcess running)
    {
        try
        {
            await running.GetsReady();
            return running;
        }
        catch
        {
            running.Dispose();
            throw;
        }
    }

    /// <summary>Runs a command to its end and gives its exit code and what it printed.</summary>
    public static async Task<(int Code, IReadOnlyCollection<string> Output)> Command(
        InstallationFolder folder,
        params string[] arguments
    )
    {
        using var running = new RunningProcess(folder, arguments);
        return (await running.Ends(), running.Output);
    }

    /// <summary>Asks it to stop, as a service manager does, and gives its exit code.</summary>
    public async Task<int> Stop()
    {
        using var kill = Process.Start(
            "kill",
            ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]
        );
        return await Ends();
    }

    /// <summary>As when the power goes: no signal that can be caught, nothing written back.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task GetsReady()
    {
        using var http = new HttpClient { BaseAddress = Address };
        for (var tries = 0; tries < 300; tries++)
        {
            if (_process.HasExited)
                Assert.Fail($"The program ended: {string.Join('\n', Output)}");
            if (await Answers(http))
                return;
            await Task.Delay(100);
        }

        Assert.Fail($"The program did not start: {string.Join('\n', Output)}");
    }

    private async Task<int> Ends()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
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
