using System.Globalization;
using System.Security;

namespace MrPlatform.Ui.Sheets;

/// <summary>The parts of a workbook that are the same, or nearly, in every one.</summary>
internal static class WorkbookParts
{
    private const string Head =
        """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";
    private const string Relations =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    public const string Roots =
        Head
        + $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="b" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="a" Type="{Package}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>""";

    // 1 heading, 2 text, 3 share, 4 day, 5 time, 6 note.
    public const string Styles =
        Head
        + $"""<styleSheet xmlns="{ExcelFile.Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm"/></numFmts>"""
        + """<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="11"/><name val="Calibri"/></font></fonts>"""
        + """<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>"""
        + """<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"/><diagonal/></border></borders>"""
        + """<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">"""
        + """<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>"""
        + """<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>"""
        + """<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>"""
        + """<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>"""
        + """<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>"""
        + """<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>"""
        + """<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>""";

    public static string Types(int sheets) =>
        Head
        + $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
        + """<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>"""
        + string.Concat(
            Enumerable
                .Range(1, sheets)
                .Select(i =>
                    $"""<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"""
                )
        )
        + "</Types>";

    public static string Book(IReadOnlyList<string> names) =>
        Head
        + $"""<workbook xmlns="{ExcelFile.Main}" xmlns:r="{Relations}"><bookViews><workbookView/></bookViews><sheets>"""
        + string.Concat(
            names.Select(
                (name, i) => $"""<sheet name="{In(name)}" sheetId="{i + 1}" r:id="s{i + 1}"/>"""
            )
        )
        + "</sheets></workbook>";

    public static string Links(int sheets) =>
        Head
        + $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="l" Type="{Relations}/styles" Target="styles.xml"/>"""
        + string.Concat(
            Enumerable
                .Range(1, sheets)
                .Select(i =>
                    $"""<Relationship Id="s{i}" Type="{Relations}/worksheet" Target="worksheets/sheet{i}.xml"/>"""
                )
        )
        + "</Relationships>";

    public static string About(Workbook book, DateTimeOffset at) =>
        Head
        + $"""<cp:coreProperties xmlns:cp="{Package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{In(SheetText.Allowed(book.Title))}</dc:title><dc:creator>MR-plattformen</dc:creator><dc:language>{In(book.Language)}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}</dcterms:created></cp:coreProperties>""";

    /// <summary>A list to choose from: Excel takes 255 characters and reads a comma as the next choice.</summary>
    public static string ListOf(IReadOnlyList<string> choices)
    {
        var list = string.Join(
            ',',
            choices.Select(one =>
                SheetText.Allowed(one).Replace("\"", "\"\"", StringComparison.Ordinal)
            )
        );
        if (list.Length > 255 || choices.Any(one => one.Contains(',', StringComparison.Ordinal)))
            throw new ArgumentException(
                "A list in a cell has short choices without commas.",
                nameof(choices)
            );
        return $"\"{list}\"";
    }

    private static string In(string text) => SecurityElement.Escape(text);
}
