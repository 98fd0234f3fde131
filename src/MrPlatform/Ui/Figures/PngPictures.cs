using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace MrPlatform.Ui.Figures;

/// <summary>
/// Pictures as PNG, twice as sharp as on the screen, by Debian's rsvg-convert: one short-lived process per picture, fed on its standard
/// input, without a shell. Where the program is not installed nothing offers PNG.
/// </summary>
public sealed class PngPictures : IDisposable
{
    public const int Sharpness = 2;
    private const string Program = "rsvg-convert";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private readonly SemaphoreSlim turns = new(Math.Max(1, Environment.ProcessorCount));

    /// <param name="path">Folders to look in, as in the environment's PATH.</param>
    public PngPictures(string? path)
    {
        Found = (path ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, Program))
            .FirstOrDefault(File.Exists);
    }

    private string? Found { get; }

    public bool CanBeMade => Found is not null;

    /// <returns>Null when the picture could not be made in time.</returns>
    public async Task<byte[]?> Of(string svg, CancellationToken stop)
    {
        if (Found is null)
            return null;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(Longest);
        await turns.WaitAsync(stop);
        try
        {
            return await Make(Found, svg, time.Token);
        }
        catch (Exception fault)
            when (fault is IOException or Win32Exception
                || (fault is OperationCanceledException && !stop.IsCancellationRequested)
            )
        {
            return null;
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private static async Task<byte[]?> Make(string program, string svg, CancellationToken stop)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, [$"--zoom={Sharpness}", "--format=png"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        try
        {
            using var png = new MemoryStream();
            var read = process.StandardOutput.BaseStream.CopyToAsync(png, stop);
            var faults = process.StandardError.ReadToEndAsync(stop);
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(svg), stop);
            process.StandardInput.Close();
            await read;
            await faults;
            await process.WaitForExitAsync(stop);
            return process.ExitCode == 0 && png.Length > 0 ? png.ToArray() : null;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
