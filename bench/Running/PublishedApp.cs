using System.Diagnostics;

namespace MrPlatform.Bench.Running;

/// <summary>Publishes the program as one would install it, and starts it on a database as in Production.</summary>
internal static class PublishedApp
{
    private static readonly string Folder = Path.Combine(Folders.Kept, "app");

    /// <summary>Compiled ahead of time (ReadyToRun) when its packages can be had, otherwise plain. Returns which it became.</summary>
    public static async Task<string> Publish()
    {
        var runtime = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;
        if (
            await Dotnet(
                "-r",
                runtime,
                "--self-contained",
                "false",
                "-p:PublishReadyToRun=true",
                // A runtime of its own would be written into the committed lock file; this run gets another.
                $"-p:NuGetLockFilePath={Path.Combine(Folders.Kept, "packages.lock.json")}"
            )
        )
            return "ReadyToRun " + runtime;
        if (await Dotnet())
            return "plain";
        throw new InvalidOperationException("The program could not be published.");
    }

    public static Task<ServerProcess> Start(Database database, int port) =>
        ServerProcess.Start(
            new("dotnet", [Path.Combine(Folder, "MrPlatform.dll")])
            {
                WorkingDirectory = Folder,
                Environment =
                {
                    ["ASPNETCORE_ENVIRONMENT"] = "Production",
                    // Behind a proxy that holds the certificate, as installed.
                    ["ASPNETCORE_FORWARDEDHEADERS_ENABLED"] = "true",
                    ["Storage__Provider"] = database.Provider,
                    ["ConnectionStrings__Database"] = database.ConnectionString,
                },
            },
            port,
            "/health/live"
        );

    private static async Task<bool> Dotnet(params string[] more)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "publish",
                Path.Combine(Folders.Repository, "src", "MrPlatform"),
                "-c",
                "Release",
                "-o",
                Folder,
                "--artifacts-path",
                Path.Combine(Folders.Kept, "build"),
                "--nologo",
                "-v",
                "q",
                .. more,
            ]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var publish = Process.Start(start)!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
            Console.WriteLine(said);
        return publish.ExitCode == 0;
    }
}
