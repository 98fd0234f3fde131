using System.ComponentModel;
using System.Diagnostics;

namespace MrPlatform.SelfAssessments.EvidenceFiles;

/// <summary>
/// The hook for a scanner of viruses: a command of the installation's own (<c>Evidence:ScanCommand</c>) gets the path of each new file. Code 0
/// lets it in and 1 refuses it, as scanners have it; anything else, or no answer in time, means that it was not checked and is not kept either.
/// </summary>
public sealed partial class ScanFile(IConfiguration settings, ILogger<ScanFile> log)
{
    private const string Place = "{file}";

    /// <summary>Null when the file may be kept.</summary>
    internal async Task<FileFault?> Fault(string path, CancellationToken stop)
    {
        var command = settings["Evidence:ScanCommand"];
        if (string.IsNullOrWhiteSpace(command))
            return null;
        var code = await Run(command, path, stop);
        return code switch
        {
            0 => null,
            1 => FileFault.Harmful,
            _ => FileFault.NotChecked,
        };
    }

    private async Task<int?> Run(string command, string path, CancellationToken stop)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = new ProcessStartInfo(words[0])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var word in words.Skip(1))
            start.ArgumentList.Add(word.Replace(Place, path, StringComparison.Ordinal));
        if (!command.Contains(Place, StringComparison.Ordinal))
            start.ArgumentList.Add(path);
        using var scan = new Process { StartInfo = start };
        try
        {
            scan.Start();
        }
        catch (Exception fault) when (fault is Win32Exception or InvalidOperationException)
        {
            NotStarted(log, fault);
            return null;
        }
        // Read and thrown away, or a scanner that tells much would wait for a reader.
        scan.OutputDataReceived += (_, _) => { };
        scan.ErrorDataReceived += (_, _) => { };
        scan.BeginOutputReadLine();
        scan.BeginErrorReadLine();
        return await Ended(scan, stop);
    }

    private async Task<int?> Ended(Process scan, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(TimeSpan.FromSeconds(settings.GetValue("Evidence:ScanSeconds", 60)));
        try
        {
            await scan.WaitForExitAsync(patience.Token);
            if (scan.ExitCode > 1)
                Odd(log, scan.ExitCode);
            return scan.ExitCode;
        }
        catch (OperationCanceledException)
        {
            scan.Kill(entireProcessTree: true);
            stop.ThrowIfCancellationRequested();
            TooSlow(log);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Viruskontrollen gick inte att starta.")]
    private static partial void NotStarted(ILogger log, Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "Viruskontrollen svarade med kod {Code}.")]
    private static partial void Odd(ILogger log, int code);

    [LoggerMessage(Level = LogLevel.Error, Message = "Viruskontrollen blev inte klar i tid.")]
    private static partial void TooSlow(ILogger log);
}
