using System.Text;
using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.Tests.Library.Examples;

namespace MrPlatform.Tests.SelfAssessments.EvidenceFiles;

/// <summary>What a file is, is read from what it contains; what can run is refused whatever it is called.</summary>
public sealed class RecognisedFileTests
{
    public static TheoryData<FileKind, byte[], string> Good =>
        new()
        {
            { FileKind.Pdf, MadeFiles.Pdf(), "a.pdf" },
            { FileKind.Pdf, MadeFiles.Pdf("/Title(Om JSON och JS-projektet)"), "html.html" },
            { FileKind.Word, MadeFiles.Word(), "a.docx" },
            {
                FileKind.Word,
                MadeFiles.Word(
                    (
                        "word/_rels/document.xml.rels",
                        "<Relationship Type=\"x/hyperlink\" Target=\"https://kommun.example\" TargetMode=\"External\"/>"
                    )
                ),
                "a.docx"
            },
            { FileKind.Excel, MadeFiles.Excel(), "a.docx" },
            { FileKind.PowerPoint, MadeFiles.PowerPoint(), "a" },
            { FileKind.WriterText, MadeFiles.OpenText(), "a.odt" },
            { FileKind.Png, ImageTests.Png, "a.png" },
            { FileKind.Csv, MadeFiles.Text("år;andel\n2026;41"), "enkät.csv" },
            { FileKind.Text, MadeFiles.Text("Vi frågade 40 personer, 3 < 5."), "a.txt" },
            { FileKind.Csv, Encoding.Latin1.GetBytes("år;andel\n2026;41"), "äldre.csv" },
        };

    public static TheoryData<FileFault, byte[], string> Bad =>
        new()
        {
            { FileFault.Empty, [], "tom.pdf" },
            { FileFault.Empty, MadeFiles.Text(" \n\t"), "tom.txt" },
            { FileFault.Active, MadeFiles.Text("<!doctype html><script>1</script>"), "a.pdf" },
            { FileFault.Active, MadeFiles.Text("\uFEFF <svg onload=alert(1)/>"), "a.png" },
            { FileFault.Active, MadeFiles.Text("Hej\n<ScRiPt src=//x>"), "a.txt" },
            { FileFault.Active, MadeFiles.Text("#!/bin/sh\nrm -rf /"), "a.txt" },
            { FileFault.UnknownKind, MadeFiles.Text("MZ\0\u0001"), "program.pdf" },
            { FileFault.UnknownKind, MadeFiles.Text("GIF89a\u0001"), "a.gif" },
            {
                FileFault.Broken,
                MadeFiles.Text("%PDF-1.7\n<html><script>alert(1)</script>"),
                "a.pdf"
            },
            { FileFault.Active, MadeFiles.Pdf("/OpenAction<</S/JavaScript/JS(1)>>"), "a.pdf" },
            { FileFault.Active, MadeFiles.Pdf("/OpenAction<</S/J#61vaScript>>"), "a.pdf" },
            { FileFault.Active, MadeFiles.Pdf("/A<</S/Launch/F(cmd.exe)>>"), "a.pdf" },
            { FileFault.Active, MadeFiles.PdfWithPackedScript(), "a.pdf" },
            { FileFault.Active, MadeFiles.WordWithMacros(), "a.docx" },
            { FileFault.Active, MadeFiles.Word(("word/activeX/activeX1.bin", "x")), "a.docx" },
            { FileFault.Active, MadeFiles.Word(("word/embeddings/oleObject1.bin", "x")), "a.docx" },
            { FileFault.Active, MadeFiles.Word(("word/media/a.exe", "MZ")), "a.docx" },
            {
                FileFault.Active,
                MadeFiles.Word(
                    (
                        "word/_rels/settings.xml.rels",
                        "<Relationship TargetMode=\"External\" Type=\"x/attachedTemplate\" Target=\"https://ond.example/a.dotm\"/>"
                    )
                ),
                "a.docx"
            },
            { FileFault.Active, MadeFiles.OpenText(("Basic/Standard/Module1.xml", "x")), "a.odt" },
            { FileFault.Broken, MadeFiles.Word(("../../etc/passwd", "x")), "a.docx" },
            { FileFault.Broken, MadeFiles.Word(("C:\\windows\\a", "x")), "a.docx" },
            { FileFault.Broken, MadeFiles.Bomb(), "a.docx" },
            { FileFault.Broken, MadeFiles.Word()[..40], "a.docx" },
            { FileFault.UnknownKind, MadeFiles.Zip(("a.txt", "x")), "a.docx" },
            {
                FileFault.UnknownKind,
                [.. MadeFiles.Word(), .. MadeFiles.Text("<html><script>alert(1)</script>")],
                "a.docx"
            },
            {
                FileFault.UnknownKind,
                [.. MadeFiles.Text("PK<html>"), .. MadeFiles.Word()],
                "a.docx"
            },
        };

    [Theory]
    [MemberData(nameof(Good))]
    public void What_is_taken_in_is_known_by_what_it_contains(
        FileKind kind,
        byte[] content,
        string name
    )
    {
        var (file, fault) = RecognisedFile.In(content, name);

        Assert.Null(fault);
        Assert.Equal(kind, file!.Kind);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_can_run_or_hide_something_is_refused(
        FileFault expected,
        byte[] content,
        string name
    )
    {
        var (file, fault) = RecognisedFile.In(content, name);

        Assert.Null(file);
        // A cut-off archive may end anywhere: no end, or no whole part.
        if (expected == FileFault.Broken && fault == FileFault.UnknownKind)
            Assert.True(content.Length < 100);
        else
            Assert.Equal(expected, fault);
    }

    [Theory]
    [InlineData("Enkät 2026.pdf", FileKind.Pdf, "Enkät 2026.pdf")]
    [InlineData("../../etc/passwd", FileKind.Text, "passwd.txt")]
    [InlineData(@"C:\Users\anna\rapport.PDF", FileKind.Pdf, "rapport.pdf")]
    [InlineData("faktura.pdf.exe", FileKind.Pdf, "faktura.pdf")]
    [InlineData("faktura.html", FileKind.Pdf, "faktura.pdf")]
    [InlineData("rapport v1.2.docx", FileKind.Word, "rapport v1.2.docx")]
    [InlineData("lönelista\u202Efdp.exe", FileKind.Text, "lönelistafdp.txt")]
    [InlineData("a\"b\r\nc.txt", FileKind.Text, "abc.txt")]
    [InlineData("", FileKind.Csv, "underlag.csv")]
    [InlineData("...", FileKind.Csv, "underlag.csv")]
    public void The_name_has_no_folders_or_tricks_and_the_ending_of_its_kind(
        string given,
        FileKind kind,
        string kept
    ) => Assert.Equal(kept, EvidenceFile.NameOf(given, kind));
}
