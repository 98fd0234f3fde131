using System.Xml;

namespace MrPlatform.OwnFrameworks.Importing;

/// <summary>Which sheets the workbook has, and which of them one sees.</summary>
internal sealed partial class WorkbookFile
{
    private readonly HashSet<string> _hidden = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sheets that one sees on opening the workbook, in their order there.</summary>
    public IEnumerable<string> Visible => _sheets.Keys.Where(name => !_hidden.Contains(name));

    public bool HasHidden => _hidden.Count > 0;

    /// <summary>Days are counted from 1904, as older workbooks from Mac do.</summary>
    public bool StartsIn1904 { get; private set; }

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
            if (workbook is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                StartsIn1904 = IsTrue(workbook.GetAttribute("date1904"));
            else if (workbook is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
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
                var name = (workbook.GetAttribute("name") ?? "").Trim();
                if (
                    targets.TryGetValue(id, out var target)
                    && _sheets.TryAdd(name, target.StartsWith('/') ? target[1..] : "xl/" + target)
                    && workbook.GetAttribute("state") is "hidden" or "veryHidden"
                )
                    _hidden.Add(name);
            }
    }
}
