using System.Globalization;
using System.IO.Compression;
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
    private const string Styles = "xl/styles.xml";
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
    private NumberFormats? _formats;

    private WorkbookFile(ZipArchive parts) => _parts = parts;

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
        var (row, column, isHidden) = (0, -1, false);
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                row = int.TryParse(
                    xml.GetAttribute("r"),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                    ? number
                    : row + 1;
                (column, isHidden) = (-1, IsTrue(xml.GetAttribute("hidden")));
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                // Some programs leave out where a cell stands: then it is the next in its row.
                var at = xml.GetAttribute("r") is { Length: > 0 } said
                    ? said
                    : $"{Columns.Letters(column + 1)}{row}";
                column = SheetTable.Place(at).Column;
                yield return Cell(xml, at) with
                {
                    IsHidden = isHidden,
                };
            }
    }

    /// <summary>What the sheet shows in a cell: a day as 2027-03-31, 0.75 as 75 % where the cell says so, numbers with a comma.</summary>
    public string Shown(SheetCell cell)
    {
        if (cell.Kind is not ("n" or "d" or "b") || cell.Text.Length == 0)
            return cell.Text;
        if (cell.Kind == "b")
            return IsTrue(cell.Text) ? "Sant" : "Falskt";
        if (cell.Kind == "d")
            return NumberFormat.Day(cell.Text);
        _formats ??= _parts.GetEntry(Styles) is null ? NumberFormats.None : Formats();
        return _formats.Of(cell.Style).Shown(cell.Text, StartsIn1904);
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

    private void ReadStrings()
    {
        if (_parts.GetEntry("xl/sharedStrings.xml") is null)
            return;
        using var xml = Read("xl/sharedStrings.xml");
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
                _strings.Add(Signs(TextIn(xml)));
    }

    private NumberFormats Formats()
    {
        using var xml = Read(Styles);
        return NumberFormats.Read(xml);
    }

    private static bool IsTrue(string? said) => said is "1" or "true";

    private SheetCell Cell(XmlReader xml, string at)
    {
        var kind = xml.GetAttribute("t") ?? "n";
        _ = int.TryParse(
            xml.GetAttribute("s"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var style
        );
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
        return new(at, kind == "e" ? "" : text, isFormula || kind == "e")
        {
            Kind = kind,
            Style = style,
        };
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
internal readonly record struct SheetCell(string At, string Text, bool IsFormula)
{
    /// <summary>As the sheet says it: n a number, d a day, b true or false; else a text.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The number of its style in the workbook.</summary>
    public int Style { get; init; }

    /// <summary>Its row is hidden in the sheet, by hand or by a filter.</summary>
    public bool IsHidden { get; init; }
}
