using System.Text;
using MrPlatform.Foundations;
using MrPlatform.Tests.Harness;
using MrPlatform.Ui.Documents;

namespace MrPlatform.Tests.Ui.Documents;

/// <summary>PDF: tagged and in its language, or for the archive; and what happens when the program that makes it is slow or missing.</summary>
public sealed class PdfFilesTests
{
    private static readonly string Page = PaperHtml.Of(
        Made.Document(),
        new Dictionary<string, byte[]> { ["stapel"] = Made.Png }
    );

    private static readonly Guid Id = Guid.Parse("0199f1c2-0000-7000-8000-00000000abcd");

    [Theory]
    [InlineData(PdfFiles.Accessible, "pdfuaid:part", "/StructTreeRoot")]
    [InlineData(PdfFiles.Archive, "pdfaid:part", "pdfaid:conformance")]
    public async Task It_says_its_language_its_title_and_what_it_follows(
        string variant,
        string follows,
        string also
    )
    {
        using var files = new PdfFiles(Environment.GetEnvironmentVariable("PATH"));
        Assert.SkipUnless(files.CanBeMade, "weasyprint is not installed.");
        var pdf = await files.Of(Page, (variant, Id), TestContext.Current.CancellationToken);
        var text = Encoding.Latin1.GetString(pdf);

        Assert.StartsWith("%PDF-1.", text, StringComparison.Ordinal);
        Assert.Contains("/Lang (sv-SE)", text, StringComparison.Ordinal);
        Assert.Contains(follows, text, StringComparison.Ordinal);
        Assert.Contains(also, text, StringComparison.Ordinal);
        Assert.Contains("/Title", text, StringComparison.Ordinal);
        Assert.Contains($"/ID [({Id:N})", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/JavaScript", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_program_it_says_so()
    {
        using var files = new PdfFiles(TemporaryFolder.OfThisRun.FullName + "/tom");

        Assert.False(files.CanBeMade);
        var broken = await Assert.ThrowsAsync<RuleBroken>(() =>
            files.Of(Page, (PdfFiles.Accessible, Id), CancellationToken.None)
        );
        Assert.StartsWith(
            "Den här installationen kan inte göra PDF.",
            broken.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_program_that_hangs_is_ended_when_nobody_waits_any_more()
    {
        var (folder, mark) = Program("sleep 60");
        using var files = new PdfFiles(folder);
        using var leaves = new CancellationTokenSource(TimeSpan.FromMilliseconds(700));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            files.Of(Page, (PdfFiles.Accessible, Id), leaves.Token)
        );
        var id = (await File.ReadAllTextAsync(mark, CancellationToken.None)).Trim();
        await Eventually.Is(
            () => Task.FromResult(!Directory.Exists($"/proc/{id}")),
            "the program was ended"
        );
    }

    [Fact]
    public async Task A_program_that_fails_gives_a_sentence()
    {
        var (folder, _) = Program("exit 3");
        using var files = new PdfFiles(folder);

        var broken = await Assert.ThrowsAsync<RuleBroken>(() =>
            files.Of("<p>", (PdfFiles.Accessible, Id), CancellationToken.None)
        );
        Assert.StartsWith(
            "PDF-filen gick inte att göra just nu.",
            broken.Message,
            StringComparison.Ordinal
        );
    }

    /// <summary>Something that goes by the program's name, and a file in which it says which process it was.</summary>
    private static (string Folder, string Mark) Program(string does)
    {
        var folder = TemporaryFolder.OfThisRun.CreateSubdirectory($"program-{Guid.NewGuid():N}");
        var mark = Path.Combine(folder.FullName, "id");
        var script = Path.Combine(folder.FullName, "weasyprint");
        File.WriteAllText(script, $"#!/bin/sh\necho $$ > {mark}\n{does}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return (folder.FullName, mark);
    }
}
