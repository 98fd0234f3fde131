using System.Diagnostics;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Reports;

/// <summary>LibreOffice, that opens a Word file and prints it.</summary>
internal static class Office
{
    private const string Program = "/usr/bin/soffice";

    /// <summary>The pages as PDF; the test is skipped where LibreOffice is not installed.</summary>
    public static async Task<byte[]> Pdf(byte[] word)
    {
        Assert.SkipUnless(File.Exists(Program), "LibreOffice is not installed.");
        var folder = TemporaryFolder.OfThisRun.CreateSubdirectory($"word-{Guid.NewGuid():N}");
        var file = Path.Combine(folder.FullName, "rapport.docx");
        await File.WriteAllBytesAsync(file, word, CancellationToken.None);
        using var run = Process.Start(
            new ProcessStartInfo(
                Program,
                [
                    $"-env:UserInstallation=file://{folder.FullName}/profil",
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder.FullName,
                    file,
                ]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        await run.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await run.WaitForExitAsync(CancellationToken.None);
        return await File.ReadAllBytesAsync(
            Path.ChangeExtension(file, "pdf"),
            CancellationToken.None
        );
    }
}
