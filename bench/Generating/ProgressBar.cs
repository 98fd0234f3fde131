using System.Diagnostics;

namespace MrPlatform.Bench.Generating;

/// <summary>Shows how far the generator has come: in place on a terminal, one line for each tenth elsewhere.</summary>
internal sealed class ProgressBar(string what, long whole)
{
    private const int Width = 40;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _shown = -1;

    public void At(long done)
    {
        var steps = Console.IsOutputRedirected ? 10 : 100;
        var step = (int)(steps * done / Math.Max(whole, 1));
        if (step == _shown)
            return;
        _shown = step;
        var filled = (int)(Width * done / Math.Max(whole, 1));
        var bar = new string('#', filled) + new string('.', Width - filled);
        var line =
            $"{what} [{bar}] {done:N0} of {whole:N0} answers, {_watch.Elapsed.TotalSeconds:N0} s";
        if (Console.IsOutputRedirected)
            Console.WriteLine(line);
        else
            Console.Write('\r' + line);
    }

    public void Done()
    {
        At(whole);
        if (!Console.IsOutputRedirected)
            Console.WriteLine();
    }
}
