using System.Globalization;
using System.Text;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.RightsFramework;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace MrPlatform.OwnFrameworks.Importing;

/// <summary>
/// Reads a framework from YAML. The file is looked through once before it is built: nothing that stands for something else (anchors and
/// aliases, from which a small file grows without end), nothing deeply nested, no kinds of its own.
/// </summary>
internal sealed class ReadYaml(KnowledgeBase knowledge)
{
    private const int Deepest = 8;
    private const int MostParts = 200_000;

    private readonly List<ImportFault> _faults = [];
    private readonly Dictionary<(TextPlace, string), int> _lines = [];

    public ReadFile Read(byte[] file)
    {
        string yaml;
        try
        {
            yaml = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return ReadFile.Broken(
                "Filen är varken en Excel-arbetsbok (.xlsx) eller en YAML-fil i UTF-8. Utgå från en av mallarna."
            );
        }
        if (yaml.Contains('\0', StringComparison.Ordinal))
            return ReadFile.Broken(
                "Filen är varken en Excel-arbetsbok (.xlsx) eller en YAML-fil i UTF-8. Utgå från en av mallarna."
            );
        try
        {
            if (LookThrough(yaml) is { } refused)
                return new(null, [refused]);
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (
                stream.Documents.Count == 0
                || stream.Documents[0].RootNode is not YamlMappingNode root
            )
                return ReadFile.Broken(
                    "Filen ska börja med fält, till exempel ”id: lokalt-program”. Utgå från mallen."
                );
            var text = Whole(new(root, "", _faults, TextPlace.Whole, _lines));
            return ReadFile.Checked(text, _faults, knowledge, Place);
        }
        catch (YamlException wrong)
        {
            return new(
                null,
                [
                    ReadFile.Fault(
                        Line(wrong.Start),
                        "",
                        "Raden går inte att tolka som YAML. Se över indrag, citattecken och dubbla fält. ({0})",
                        Short(wrong.Message)
                    ),
                ]
            );
        }
    }

    private static ImportFault? LookThrough(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var (depth, parts, documents) = (0, 0, 0);
        while (parser.MoveNext())
        {
            var now = parser.Current!;
            if (now is AnchorAlias || now is NodeEvent { Anchor.IsEmpty: false })
                return ReadFile.Fault(
                    Line(now.Start),
                    "",
                    "Ankare (&) och alias (*) läses inte in. Skriv texten på varje ställe där den ska stå, och sätt citattecken om texten börjar med ett sådant tecken."
                );
            if (now is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
                return ReadFile.Fault(
                    Line(now.Start),
                    "",
                    "Egna typer (!) läses inte in. Ta bort dem, eller sätt citattecken om texten börjar med ett utropstecken."
                );
            if (now is DocumentStart && ++documents > 1)
                return ReadFile.Fault(
                    Line(now.Start),
                    "",
                    "Filen har flera dokument. Skriv ett ramverk i varje fil."
                );
            depth += now.NestingIncrease;
            // The stream and the document count as two.
            if (depth > Deepest + 2)
                return ReadFile.Fault(
                    Line(now.Start),
                    "",
                    "Fälten ligger för djupt i varandra. Utgå från mallen."
                );
            if (++parts > MostParts)
                return ReadFile.Fault(
                    Line(now.Start),
                    "",
                    "Filen har för många delar. Dela den i flera ramverk."
                );
        }
        return null;
    }

    private static FrameworkText Whole(YamlFields fields)
    {
        var text = new FrameworkText
        {
            Id = fields.Line("id"),
            Title = fields.Line("title"),
            Description = fields.TextOrNone("description"),
            Areas = [.. fields.Each("areas", (at, area) => Area(area, at))],
        };
        // An export says which version it is; the one who publishes decides what it becomes here.
        fields.Line("version");
        fields.TextOrNone("changelog");
        fields.Done();
        return text;
    }

    private static AreaText Area(YamlFields fields, int at)
    {
        fields.Place = new(at, null);
        var area = new AreaText
        {
            Id = fields.Line("id"),
            Title = fields.Line("title"),
            Why = fields.TextOrNone("why"),
            Items = [.. fields.Each("items", (within, item) => Item(item, new(at, within)))],
        };
        fields.Done();
        return area;
    }

    private static ItemText Item(YamlFields fields, TextPlace place)
    {
        fields.Place = place;
        var item = new ItemText
        {
            Id = fields.Line("id"),
            Text = fields.Text("text"),
            Why = fields.TextOrNone("why"),
            Levels = fields.Levels("levels"),
            Evidence = [.. fields.Each("evidence", (_, piece) => Piece(piece))],
            Questions = fields.Texts("questions"),
            Lived = fields.TextOrNone("lived"),
            Basis = fields.Line("basis") is { Length: > 0 } basis ? Tokens.Bases.Read(basis) : null,
            Law = fields.TextOrNone("law"),
            AppliesTo = Tokens.AppliesTo.Read(fields.Line("applies_to", "both")),
            Scope = Tokens.Scopes.Read(fields.Line("scope", "both")),
            Criteria = fields.Texts("criteria"),
        };
        fields.Done();
        return item;
    }

    private static EvidenceText Piece(YamlFields fields)
    {
        var piece = new EvidenceText(Tokens.Kinds.Read(fields.Line("kind")), fields.Text("text"));
        fields.Done();
        return piece;
    }

    // The line of the field, of the statement when it has none, or of the area.
    private (string, string) Place(TextPlace place, string field)
    {
        var line =
            _lines.TryGetValue((place, field), out var own) ? own
            : _lines.TryGetValue((place, field.Split('.')[0]), out var group) ? group
            : _lines.TryGetValue((place, ""), out var whole) ? whole
            : 1;
        return (line.ToString(CultureInfo.InvariantCulture), field);
    }

    private static string Line(Mark mark) =>
        Math.Max(1, mark.Line).ToString(CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length > 200 ? text[..200] + "…" : text;
}
