using System.IO.Compression;
using System.Text;

namespace MrPlatform.Tests.ActionPlans.Exchanging;

/// <summary>A workbook part by part, as other programs than ours may write it: what stands within each sheet's sheetData is given.</summary>
internal static class SentWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="formats">Style 1, 2 … of the cells; style 0 is the general one.</param>
    public static byte[] Of(
        (string Name, string State, string Rows)[] sheets,
        string[]? formats = null,
        bool from1904 = false
    )
    {
        var (all, named) = ((formats ?? []).Index().ToList(), sheets.Index().ToList());
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(
                zip,
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><workbookPr date1904="{(from1904 ? 1 : 0)}"/><sheets>{string.Concat(named.Select(one => $"""<sheet name="{one.Item.Name}" sheetId="{one.Index + 1}" state="{one.Item.State}" r:id="r{one.Index}"/>"""))}</sheets></workbook>"""
            );
            Part(
                zip,
                "xl/_rels/workbook.xml.rels",
                $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(named.Select(one => $"""<Relationship Id="r{one.Index}" Target="worksheets/sheet{one.Index}.xml"/>"""))}</Relationships>"""
            );
            Part(
                zip,
                "xl/styles.xml",
                $"""<styleSheet xmlns="{Main}"><numFmts>{string.Concat(all.Select(one => $"""<numFmt numFmtId="{one.Index + 200}" formatCode="{one.Item.Replace("\"", "&quot;", StringComparison.Ordinal)}"/>"""))}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>{string.Concat(all.Select(one => $"""<xf numFmtId="{one.Index + 200}"/>"""))}</cellXfs></styleSheet>"""
            );
            foreach (var (index, sheet) in named)
                Part(
                    zip,
                    $"xl/worksheets/sheet{index}.xml",
                    $"""<worksheet xmlns="{Main}"><sheetData>{sheet.Rows}</sheetData></worksheet>"""
                );
        }
        return file.ToArray();
    }

    /// <summary>A row of texts, without a word on where any of them stands.</summary>
    public static string Row(params string[] texts) => Row(false, texts);

    public static string Row(bool isHidden, params string[] texts) =>
        $"""<row{(isHidden ? " hidden=\"1\"" : "")}>{string.Concat(texts.Select(Text))}</row>""";

    public static string Text(string text) => $"""<c t="inlineStr"><is><t>{text}</t></is></c>""";

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(xml));
    }
}
