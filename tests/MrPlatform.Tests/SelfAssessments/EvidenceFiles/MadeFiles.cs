using System.IO.Compression;
using System.Text;

namespace MrPlatform.Tests.SelfAssessments.EvidenceFiles;

/// <summary>Small files of each kind, and what somebody with bad intentions makes of them.</summary>
internal static class MadeFiles
{
    private const string Types = "[Content_Types].xml";
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    public static byte[] Pdf(string more = "") =>
        Text(
            $"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R{more}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
        );

    public static byte[] PdfWithPackedScript()
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(Text("3 0 <</S/JavaScript/JS(app.alert(1))>>"));
        return
        [
            .. Text("%PDF-1.7\n4 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>stream\n"),
            .. packed.ToArray(),
            .. Text("\nendstream endobj\n%%EOF\n"),
        ];
    }

    public static byte[] Word(params (string Name, string Content)[] more) =>
        OfKind("wordprocessingml.document.main+xml", "word/document.xml", more);

    public static byte[] Excel() => OfKind("spreadsheetml.sheet.main+xml", "xl/workbook.xml");

    public static byte[] PowerPoint() =>
        OfKind("presentationml.presentation.main+xml", "ppt/presentation.xml");

    public static byte[] WordWithMacros() =>
        Zip(
            (
                Types,
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"
            ),
            ("word/document.xml", "<w:document/>"),
            ("word/vbaProject.bin", "macro")
        );

    public static byte[] OpenText(params (string Name, string Content)[] more) =>
        Zip([
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", "<office:document-content/>"),
            .. more,
        ]);

    /// <summary>A kilobyte that becomes 300 MB.</summary>
    public static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                archive,
                Types,
                $"<Override ContentType=\"{Office}wordprocessingml.document.main+xml\"/>"
            );
            using var part = archive
                .CreateEntry("word/document.xml", CompressionLevel.Optimal)
                .Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 300; i++)
                part.Write(zeros);
        }
        return bytes.ToArray();
    }

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
                Add(archive, name, content);
        return bytes.ToArray();
    }

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] OfKind(
        string kind,
        string main,
        params (string Name, string Content)[] more
    ) =>
        Zip([
            (
                Types,
                $"<Types><Override PartName=\"/{main}\" ContentType=\"{Office}{kind}\"/></Types>"
            ),
            (main, "<document/>"),
            .. more,
        ]);

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(Text(content));
    }
}
