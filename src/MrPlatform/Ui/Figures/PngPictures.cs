using System.Text;

namespace MrPlatform.Ui.Figures;

/// <summary>
/// Pictures as PNG, twice as sharp as on the screen, by Debian's rsvg-convert: one short-lived process per picture. Where the program is not
/// installed nothing offers PNG.
/// </summary>
/// <param name="path">Folders to look in, as in the environment's PATH.</param>
public sealed class PngPictures(string? path) : IDisposable
{
    public const int Sharpness = 2;
    private static readonly string[] Arguments = [$"--zoom={Sharpness}", "--format=png"];
    private static readonly (TimeSpan, int) Longest = (TimeSpan.FromSeconds(10), 40_000_000);
    private readonly SemaphoreSlim turns = new(Math.Max(1, Environment.ProcessorCount));
    private readonly OutsideProgram? program = OutsideProgram.Find(path, "rsvg-convert");

    public bool CanBeMade => program is not null;

    /// <returns>Null when the picture could not be made in time.</returns>
    public async Task<byte[]?> Of(string svg, CancellationToken stop)
    {
        if (program is null)
            return null;
        await turns.WaitAsync(stop);
        try
        {
            return await program.Run(Arguments, Encoding.UTF8.GetBytes(svg), Longest, stop);
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();
}
