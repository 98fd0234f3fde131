using System.Runtime.CompilerServices;

namespace MrPlatform.Tests.Harness;

/// <summary>
/// One folder for all that a run writes outside the repository: its own databases and copies, and what the browser and the programs
/// it starts leave behind when a test fails. It takes the place of the machine's temporary folder, and goes when the run ends.
/// </summary>
internal static class TemporaryFolder
{
    private const string Variable = "TMPDIR";

    public static DirectoryInfo OfThisRun { get; } = Directory.CreateTempSubdirectory("mrp-tests-");

#pragma warning disable CA2255 // Before anything else has asked where temporary files go.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void TakePlace()
    {
        Environment.SetEnvironmentVariable(Variable, OfThisRun.FullName);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove();
    }

    /// <summary>Somebody who is just closing may still write there.</summary>
    private static void Remove()
    {
        for (var tries = 0; tries < 20; tries++)
        {
            try
            {
                OfThisRun.Delete(recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (IOException)
            {
                Thread.Sleep(50);
            }
        }
    }
}
