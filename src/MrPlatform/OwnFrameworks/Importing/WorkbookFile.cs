using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;

namespace MrPlatform.OwnFrameworks.Importing;

/// <summary>
/// The sheets of an Excel workbook, read row by row straight from its parts. It is weighed before anything is unpacked, and what could act on
/// its own, or fetch from elsewhere, is refused whole. A sentence is thrown as <see cref="InvalidDataException"/>.
/// </summary>
internal sealed partial class WorkbookFile : IDisposable
{
    private const int MostParts = 1000;
    private const long MostUnpacked = 60L * 1024 * 1024;
    private const long Small = 256 * 1024;
    private const long MostTimesLarger = 200;
    private const string NoWorkbook =
        "Filen är ingen Excel-arbetsbok (.xlsx). Utgå från mallen och spara den som Excel-arbetsbok.";
    private const string TooLarge =
        "Filen blir mycket större när den packas upp än en arbetsbok med text brukar bli. Kopiera texten till en ny mall.";

    private static readonly (string Part, string Sentence)[] Refused =
    [
        (
            "vbaProject",
            "Arbetsboken har makron. Spara den som Excel-arbetsbok (.xlsx) utan makron."
        ),
        (
            "macrosheets/",
            "Arbetsboken har makron. Spara den som Excel-arbetsbok (.xlsx) utan makron."
        ),
        (
            "externalLinks/",
            "Arbetsboken hämtar uppgifter från andra filer. Bryt länkarna eller kopiera texten till en ny mall."
        ),
        (
            "connections.xml",
            "Arbetsboken hämtar uppgifter från andra filer. Bryt länkarna eller kopiera texten till en ny mall."
        ),
        ("embeddings/", "Arbetsboken har andra filer inbäddade. Kopiera texten till en ny mall."),
        ("activeX/", "Arbetsboken har andra filer inbäddade. Kopiera texten till en ny mall."),
    ];

    private readonly ZipArchive _parts;
    private readonly Dictionary<string, string> _sheets = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _strings = [];

    private WorkbookFile(ZipArchive parts) => _parts = parts;

    public IEnumerable<string> Sheets => _sheets.Keys;

    public static WorkbookFile Open(byte[] file)
    {
        var parts = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        try
        {
            Weigh(parts);
            var workbook = new WorkbookFile(parts);
            workbook.FindSheets();
            workbook.ReadStrings();
            return workbook;
        }
        catch
        {
            parts.Dispose();
            throw;
        }
    }

    public bool Has(string sheet) => _sheets.ContainsKey(sheet);

    public IEnumerable<SheetCell> Cells(string sheet)
    {
        using var xml = Read(_sheets[sheet]);
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
                yield return Cell(xml);
    }

    public void Dispose() => _parts.Dispose();

    private static void Weigh(ZipArchive parts)
    {
        if (parts.Entries.Count > MostParts)
            throw new InvalidDataException(TooLarge);
        long unpacked = 0;
        foreach (var part in parts.Entries)
        {
            foreach (var (refused, sentence) in Refused)
                if (part.FullName.Contains(refused, StringComparison.OrdinalIgnoreCase))
                    throw new InvalidDataException(sentence);
            unpacked += part.Length;
            var isBomb =
                part.Length > Small
                && part.Length > MostTimesLarger * Math.Max(1, part.CompressedLength);
            if (isBomb || unpacked > MostUnpacked)
                throw new InvalidDataException(TooLarge);
        }
    }

    private void FindSheets()
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var relations = Read("xl/_rels/workbook.xml.rels"))
            while (relations.Read())
                if (relations is { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
                {
                    if (relations.GetAttribute("TargetMode") == "External")
                        throw new InvalidDataException(Refused[2].Sentence);
                    targets[relations.GetAttribute("Id") ?? ""] =
                        relations.GetAttribute("Target") ?? "";
                }
        using var workbook = Read("xl/workbook.xml");
        while (workbook.Read())
            if (workbook is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
            {
                var id =
                    workbook.GetAttribute(
                        "id",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                    )
                    ?? workbook.GetAttribute(
                        "id",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"
                    )
                    ?? "";
                if (targets.TryGetValue(id, out var target))
                    _sheets.TryAdd(
                        (workbook.GetAttribute("name") ?? "").Trim(),
                        target.StartsWith('/') ? target[1..] : "xl/" + target
                    );
            }
    }

    private void ReadStrings()
    {
        if (_parts.GetEntry("xl/sharedStrings.xml") is null)
            return;
        using var xml = Read("xl/sharedStrings.xml");
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
                _strings.Add(Signs(TextIn(xml)));
    }

    private SheetCell Cell(XmlReader xml)
    {
        var (at, kind) = (xml.GetAttribute("r") ?? "", xml.GetAttribute("t") ?? "n");
        var (text, isFormula) = ("", false);
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
                if (xml.NodeType == XmlNodeType.Element)
                    switch (xml.LocalName)
                    {
                        case "f":
                            isFormula = true;
                            break;
                        case "is":
                            text = TextIn(xml);
                            break;
                        case "v":
                            text = Value(xml);
                            break;
                    }
        }
        if (kind is "inlineStr" or "str")
            text = Signs(text);
        if (kind == "s")
            text =
                int.TryParse(text, out var number) && number >= 0 && number < _strings.Count
                    ? _strings[number]
                    : "";
        return new(at, kind == "e" ? "" : text, isFormula || kind == "e");
    }

    // A workbook writes signs that XML cannot hold as _x000D_, and a text that says so itself with _x005F_ first.
    private static string Signs(string text) =>
        text.Contains("_x", StringComparison.OrdinalIgnoreCase)
            ? Sign()
                .Replace(
                    text,
                    sign => ((char)Convert.ToUInt16(sign.Groups["code"].Value, 16)).ToString()
                )
            : text;

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.None, 1000)]
    private static partial Regex Sign();

    private static string Value(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var (depth, text) = (xml.Depth, "");
        while (xml.Read() && xml.Depth > depth)
            if (
                xml.NodeType
                is XmlNodeType.Text
                    or XmlNodeType.CDATA
                    or XmlNodeType.SignificantWhitespace
            )
                text += xml.Value;
        return text;
    }

    /// <summary>All that is written in it, in whatever pieces; how it is to be pronounced stands apart and is left out.</summary>
    private static string TextIn(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var (depth, text, aside) = (xml.Depth, new System.Text.StringBuilder(), int.MaxValue);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth <= aside)
                aside = int.MaxValue;
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false })
                aside = xml.Depth;
            else if (
                aside == int.MaxValue
                && xml.NodeType
                    is XmlNodeType.Text
                        or XmlNodeType.CDATA
                        or XmlNodeType.SignificantWhitespace
                        or XmlNodeType.Whitespace
            )
                text.Append(xml.Value);
        }
        return text.ToString();
    }

    private XmlReader Read(string part)
    {
        var entry = _parts.GetEntry(part) ?? throw new InvalidDataException(NoWorkbook);
        return XmlReader.Create(
            new AtMost(entry.Open(), MostUnpacked, TooLarge),
            new()
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersFromEntities = 1024,
                MaxCharactersInDocument = MostUnpacked,
                CloseInput = true,
            }
        );
    }
}

/// <summary>What stands in one cell of a sheet, and whether it is reckoned by a formula.</summary>
internal readonly record struct SheetCell(string At, string Text, bool IsFormula);
