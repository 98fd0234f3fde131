using System.ComponentModel;
using System.Diagnostics;

namespace MrPlatform.Ui;

/// <summary>
/// A program outside ours that makes one thing of another: fed on its standard input, read on its standard output, without a shell, and ended when
/// it takes too long, says too much, or nobody waits for the answer any more.
/// </summary>
internal sealed class OutsideProgram
{
    private readonly string _path;

    private OutsideProgram(string path) => _path = path;

    /// <summary>What it is told besides its arguments, as environment variables.</summary>
    public IReadOnlyDictionary<string, string> Told { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <param name="folders">Folders to look in, as in the environment's PATH.</param>
    /// <returns>Null when it is not installed.</returns>
    public static OutsideProgram? Find(
        string? folders,
        string name,
        params (string Name, string Value)[] told
    ) =>
        (folders ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists)
            is { } path
            ? new(path) { Told = told.ToDictionary(one => one.Name, one => one.Value) }
            : null;

    /// <param name="said">Gets each line it says about itself while it works.</param>
    /// <returns>Null when it failed, or did not get done within the limits.</returns>
    public async Task<byte[]?> Run(
        IEnumerable<string> arguments,
        byte[] input,
        (TimeSpan Time, int Bytes) longest,
        CancellationToken stop,
        Action<string>? said = null
    )
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(longest.Time);
        try
        {
            return await Run(arguments, input, longest.Bytes, said, time.Token);
        }
        catch (Exception fault)
            when (fault is IOException or Win32Exception
                || (fault is OperationCanceledException && !stop.IsCancellationRequested)
            )
        {
            return null;
        }
    }

    private async Task<byte[]?> Run(
        IEnumerable<string> arguments,
        byte[] input,
        int most,
        Action<string>? said,
        CancellationToken stop
    )
    {
        var start = new ProcessStartInfo(_path, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in Told)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        try
        {
            var read = ReadAtMost(process.StandardOutput.BaseStream, most, stop);
            var faults = Listen(process.StandardError, said, stop);
            await process.StandardInput.BaseStream.WriteAsync(input, stop);
            process.StandardInput.Close();
            var made = await read;
            if (made is null)
                return null;
            await faults;
            await process.WaitForExitAsync(stop);
            return process.ExitCode == 0 && made.Length > 0 ? made : null;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static async Task Listen(StreamReader to, Action<string>? said, CancellationToken stop)
    {
        while (await to.ReadLineAsync(stop) is { } line)
            said?.Invoke(line);
    }

    private static async Task<byte[]?> ReadAtMost(Stream from, int most, CancellationToken stop)
    {
        using var all = new MemoryStream();
        var some = new byte[81_920];
        for (int read; (read = await from.ReadAsync(some, stop)) > 0; )
        {
            if (all.Length + read > most)
                return null;
            all.Write(some, 0, read);
        }
        return all.ToArray();
    }
}
