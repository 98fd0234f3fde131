using System.IO.Compression;
using System.Text;
using System.Xml;

namespace MrPlatform.Ui.Sheets;

/// <summary>
/// Tables as an Excel workbook (ECMA-376), written straight to where it is going: the library that reads workbooks keeps a whole one in
/// memory when it writes. Every text is a text in its cell, so nothing anybody has written becomes a formula.
/// </summary>
public static class ExcelFile
{
    public const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    internal const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly XmlWriterSettings Written = new()
    {
        Async = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        // A return in a text would otherwise be read back as a line feed.
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static async Task Write(
        Workbook book,
        Stream to,
        DateTimeOffset at,
        CancellationToken stop = default
    )
    {
        var names = SheetText.Names(book.Sheets.Select(sheet => sheet.Name));
        await using var sent = new SentInTurn(to);
        using (var file = new ZipArchive(sent, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(file, "[Content_Types].xml", WorkbookParts.Types(names.Count));
            Part(file, "_rels/.rels", WorkbookParts.Roots);
            Part(file, "docProps/core.xml", WorkbookParts.About(book, at));
            Part(file, "xl/workbook.xml", WorkbookParts.Book(names));
            Part(file, "xl/_rels/workbook.xml.rels", WorkbookParts.Links(names.Count));
            Part(file, "xl/styles.xml", WorkbookParts.Styles);
            foreach (var (i, sheet) in book.Sheets.Index())
            {
                await using var part = Entry(file, $"xl/worksheets/sheet{i + 1}.xml");
                await using var xml = XmlWriter.Create(part, Written);
                await new WorksheetPart(xml, sheet).Write(() => sent.Send(stop), stop);
            }
        }
        await sent.Send(stop);
    }

    private static void Part(ZipArchive file, string name, string content)
    {
        using var part = Entry(file, name);
        part.Write(Encoding.UTF8.GetBytes(content));
    }

    private static Stream Entry(ZipArchive file, string name) =>
        file.CreateEntry(name, CompressionLevel.Fastest).Open();
}
