using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using MimeKit;

namespace MrPlatform.Tests.Harness;

/// <summary>
/// A real mail server (aiosmtpd, from Debian) on a port of its own, and what it has received. Can be told to put the first letters off
/// for a while (451); it refuses whoever is called <c>finns-inte</c> (550).
/// </summary>
public sealed class SmtpServer : IAsyncDisposable
{
    /// <summary>Debian's own interpreter, which its packages are made for; another may stand before it in the path.</summary>
    private const string Python = "/usr/bin/python3";

    private readonly DirectoryInfo _folder = TemporaryFolder.OfThisRun.CreateSubdirectory(
        $"mail-{Guid.NewGuid():N}"
    );
    private readonly int _putOff;
    private Process? _process;

    private SmtpServer(int port, int putOff) => (Port, _putOff) = (port, putOff);

    public int Port { get; }

    /// <summary>Configuration of an app that hands its letters over here.</summary>
    public Dictionary<string, string?> Settings =>
        new(StringComparer.Ordinal)
        {
            ["Mail:Host"] = "127.0.0.1",
            ["Mail:Port"] = Port.ToString(CultureInfo.InvariantCulture),
            ["Mail:Security"] = "None",
            ["Mail:From"] = "MR-plattformen <mr@exempelkoping.example>",
            ["Mail:Site"] = "https://mr.exempelkoping.example/",
            ["Mail:Responsible:redaktionen"] = "redaktionen@redaktionen.example",
        };

    public static async Task<SmtpServer> Start(int putOff = 0)
    {
        var server = Down(putOff);
        await server.GoUp();
        return server;
    }

    /// <summary>Has a port but does not answer there yet.</summary>
    public static SmtpServer Down(int putOff = 0)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new(((IPEndPoint)listener.LocalEndpoint).Port, putOff);
    }

    public async Task GoUp()
    {
        _process = Process.Start(
            new ProcessStartInfo(Python)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                ArgumentList =
                {
                    Path.Combine(AppContext.BaseDirectory, "Harness", "mail_server.py"),
                    Port.ToString(CultureInfo.InvariantCulture),
                    _folder.FullName,
                    _putOff.ToString(CultureInfo.InvariantCulture),
                },
            }
        )!;
        var said = await _process.StandardOutput.ReadLineAsync();
        Assert.True(
            said == Port.ToString(CultureInfo.InvariantCulture),
            $"The mail server did not start: {said} {(said is null ? await _process.StandardError.ReadToEndAsync() : "")}"
        );
    }

    /// <summary>In the order they came.</summary>
    public IReadOnlyList<MimeMessage> Received =>
        [
            .. _folder
                .GetFiles("*.eml")
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => MimeMessage.Load(file.FullName)),
        ];

    /// <summary>Lets the apps' clocks go until that many letters have come, and a while longer to see whether more come.</summary>
    public async Task<IReadOnlyList<MimeMessage>> Receives(int letters, params TestApp[] apps)
    {
        await Until(() => Received.Count >= letters, apps);
        for (var times = 0; times < 6; times++)
            await Pass(apps);
        var received = Received;
        Assert.Equal(letters, received.Count);
        return received;
    }

    /// <summary>Lets the apps' clocks go until something is so.</summary>
    public static Task Until(Func<bool> isSo, params TestApp[] apps) =>
        Until(() => Task.FromResult(isSo()), apps);

    public static async Task Until(Func<Task<bool>> isSo, params TestApp[] apps)
    {
        var patience = Stopwatch.StartNew();
        while (!await isSo())
        {
            Assert.True(patience.Elapsed < TimeSpan.FromSeconds(60), "It did not become so.");
            await Pass(apps);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is null)
            return;
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
        }
        _process.Dispose();
    }

    private static async Task Pass(TestApp[] apps)
    {
        foreach (var app in apps)
            app.Clock.Advance(TimeSpan.FromSeconds(15));
        await Task.Delay(50);
    }
}
