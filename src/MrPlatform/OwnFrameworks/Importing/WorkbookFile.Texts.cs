using System.Text.RegularExpressions;
using System.Xml;

namespace MrPlatform.OwnFrameworks.Importing;

/// <summary>What is written in the cells: texts in pieces, and signs that XML cannot hold.</summary>
internal sealed partial class WorkbookFile
{
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
}
