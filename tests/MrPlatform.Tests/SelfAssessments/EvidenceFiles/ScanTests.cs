using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.EvidenceFiles;

/// <summary>The hook for a scanner: its answer decides, and a file that was not checked is not kept.</summary>
[Trait("Needs", "Database")]
public sealed class ScanTests
{
    private const string NotChecked = "Filen kunde inte kontrolleras mot virus";

    [Theory]
    [InlineData("exit 0", null)]
    [InlineData("exit 1", "Viruskontrollen stoppade filen.")]
    [InlineData("exit 2", NotChecked)]
    [InlineData("grep -q EICAR \"$1\" && exit 1; exit 0", "Viruskontrollen stoppade filen.")]
    [InlineData("rm \"$1\"", "Viruskontrollen stoppade filen.")]
    [InlineData("sleep 60", NotChecked)]
    public async Task The_answer_of_the_scanner_decides(string script, string? refusal)
    {
        var path = Path.Combine(TemporaryFolder.OfThisRun.FullName, $"{Guid.NewGuid():N}.sh");
        await File.WriteAllTextAsync(path, "#!/bin/sh\n" + script + "\n");
        await using var app = await With($"/bin/sh {path} {{file}}");

        await Uploaded(app, refusal);
    }

    [Fact]
    public async Task A_scanner_that_is_not_there_lets_nothing_through()
    {
        await using var app = await With("/finns/inte/skanna");

        await Uploaded(app, NotChecked);
    }

    private static Task<TestApp> With(string command) =>
        TestApp.Start(
            settings: new() { ["Evidence:ScanCommand"] = command, ["Evidence:ScanSeconds"] = "2" }
        );

    private static async Task Uploaded(TestApp app, string? refusal)
    {
        var page = await UploadTests.Upload(
            await app.As("processledare"),
            "a.txt",
            MadeFiles.Text("Vi låtsas vara EICAR.")
        );

        if (refusal is null)
            page.Shows("Hämta a.txt");
        else
            page.HasError("Fil (frivilligt)", refusal);
        var files = new DirectoryInfo(app.Database.Files);
        Assert.Equal(
            refusal is null ? 1 : 0,
            files.EnumerateFiles("*", SearchOption.AllDirectories).Count()
        );
    }
}
