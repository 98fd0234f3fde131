using System.Globalization;
using System.Xml;

namespace MrPlatform.OwnFrameworks.Importing;

/// <summary>How the styles of a workbook show numbers (ECMA-376, 18.8.30 and 18.8.31).</summary>
internal sealed class NumberFormats
{
    public static readonly NumberFormats None = new([]);

    // What Swedish spreadsheets show for the formats that a workbook only names by number.
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [14] = "yyyy-mm-dd",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm",
        [19] = "h:mm:ss",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "yyyy-mm-dd h:mm",
        [37] = "#,##0",
        [38] = "#,##0",
        [39] = "#,##0.00",
        [40] = "#,##0.00",
        [41] = "#,##0",
        [42] = "#,##0",
        [43] = "#,##0.00",
        [44] = "#,##0.00",
    };

    private readonly IReadOnlyList<NumberFormat> _styles;

    private NumberFormats(IReadOnlyList<NumberFormat> styles) => _styles = styles;

    public NumberFormat Of(int style) =>
        style < _styles.Count ? _styles[style] : NumberFormat.General;

    public static NumberFormats Read(XmlReader xml)
    {
        var (codes, styles, within) = (new Dictionary<int, string>(), new List<int>(), "");
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element)
                switch (xml.LocalName)
                {
                    // The same elements stand in other places too and mean something else there.
                    case var part when xml.Depth == 1:
                        within = part;
                        break;
                    case "numFmt" when within == "numFmts":
                        codes[Number(xml, "numFmtId")] = xml.GetAttribute("formatCode") ?? "";
                        break;
                    case "xf" when within == "cellXfs" && xml.Depth == 2:
                        styles.Add(Number(xml, "numFmtId"));
                        break;
                }
        var known = new Dictionary<int, NumberFormat>();
        foreach (var id in styles.Distinct())
            known[id] = NumberFormat.Of(
                codes.GetValueOrDefault(id) ?? BuiltIn.GetValueOrDefault(id, "General")
            );
        return new([.. styles.Select(id => known[id])]);
    }

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(
            xml.GetAttribute(attribute),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : 0;
}
