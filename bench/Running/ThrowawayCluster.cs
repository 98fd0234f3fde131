using System.Diagnostics;

namespace MrPlatform.Bench.Running;

/// <summary>
/// A PostgreSQL of our own, reached through a socket in its own folder, with the settings it is installed with (a commit is on
/// disk before it is answered). Removed at the end with all that was generated in it.
/// </summary>
internal sealed class ThrowawayCluster : IAsyncDisposable
{
    private readonly string _home;

    private ThrowawayCluster(string home) => _home = home;

    public string ConnectionString => $"Host={_home};Username=postgres;Database=postgres";

    private static string Programs { get; } =
        Directory
            .GetDirectories("/usr/lib/postgresql")
            .OrderBy(d => int.Parse(Path.GetFileName(d)))
            .Last() + "/bin";

    private static bool IsRoot => Environment.UserName == "root";

    public static async Task<ThrowawayCluster> Start()
    {
        // In the temporary folder: the postgres user must be able to reach it, and socket paths must be short.
        var home = Directory.CreateTempSubdirectory("mrp-bench-").FullName;
        if (IsRoot)
            await Run("chown", "postgres", home);
        var cluster = new ThrowawayCluster(home);
        await AsPostgres(
            "initdb",
            "-D",
            home + "/data",
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8"
        );
        await AsPostgres(
            "pg_ctl",
            "-D",
            home + "/data",
            "-l",
            home + "/log",
            "-w",
            "-o",
            $"-c listen_addresses='' -k {home}",
            "start"
        );
        return cluster;
    }

    public async ValueTask DisposeAsync()
    {
        await AsPostgres("pg_ctl", "-D", _home + "/data", "-m", "immediate", "stop");
        await Run("rm", "-rf", _home);
    }

    /// <summary>PostgreSQL refuses to run as root; then its own user runs it.</summary>
    private static Task AsPostgres(string program, params string[] arguments) =>
        IsRoot
            ? Run(
                "runuser",
                ["-u", "postgres", "--", Path.Combine(Programs, program), .. arguments]
            )
            : Run(Path.Combine(Programs, program), arguments);

    private static async Task Run(string program, params string[] arguments)
    {
        // What it says goes to a file of its own or nowhere: a server that outlives the command would hold a pipe open.
        var start = new ProcessStartInfo(
            "sh",
            ["-c", "exec \"$@\" >/dev/null 2>&1", program, program, .. arguments]
        );
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed.");
    }
}
