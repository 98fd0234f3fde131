using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MrPlatform.Tests.Ui.Documents;

/// <summary>A Word document read back.</summary>
internal sealed class Word(byte[] file) : IDisposable
{
    public WordprocessingDocument File { get; } =
        WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

    public Body Body => File.MainDocumentPart!.Document!.Body!;

    public IEnumerable<string> Faults =>
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365)
            .Validate(File)
            .Select(fault => $"{fault.Path?.XPath}: {fault.Description}");

    /// <summary>The headings with their levels, as a list of contents would have them.</summary>
    public IReadOnlyList<(string Style, string Text)> Headings =>
        [
            .. Body.Elements<Paragraph>()
                .Where(p => StyleOf(p) is "Title" or ['H', 'e', 'a', 'd', ..])
                .Select(p => (StyleOf(p)!, p.InnerText)),
        ];

    public IReadOnlyList<Table> Tables => [.. Body.Elements<Table>()];

    /// <summary>The table that follows the caption, as texts.</summary>
    public List<List<string>> TableUnder(string caption) =>
        [
            .. Body.Elements<Paragraph>()
                .First(p => StyleOf(p) == "Caption" && p.InnerText == caption)
                .ElementsAfter()
                .OfType<Table>()
                .First()
                .Elements<TableRow>()
                .Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToList()),
        ];

    public static string? StyleOf(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    public void Dispose() => File.Dispose();
}
