using System.Diagnostics;

namespace MrPlatform.Tests.Harness;

public sealed class TemporaryFolderTests
{
    [Fact]
    public void What_a_run_and_the_programs_it_starts_leave_behind_lies_in_one_folder()
    {
        using var program = Process.Start(
            new ProcessStartInfo("sh", ["-c", "mktemp -d"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        var theirs = new DirectoryInfo(program.StandardOutput.ReadToEnd().Trim());
        var own = Directory.CreateTempSubdirectory("mr-content-");

        Assert.Equal(TemporaryFolder.OfThisRun.FullName, theirs.Parent!.FullName);
        Assert.Equal(TemporaryFolder.OfThisRun.FullName, own.Parent!.FullName);
    }
}
