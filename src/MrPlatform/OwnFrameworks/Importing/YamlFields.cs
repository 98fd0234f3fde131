using System.Globalization;
using MrPlatform.OwnFrameworks.Texts;
using YamlDotNet.RepresentationModel;

namespace MrPlatform.OwnFrameworks.Importing;

/// <summary>One group of fields in a file, read field by field; remembers the line of each, and what nobody asked for is told of.</summary>
internal sealed class YamlFields(
    YamlMappingNode node,
    string path,
    List<ImportFault> faults,
    TextPlace place,
    Dictionary<(TextPlace, string), int> lines
)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Which area or statement the fields belong to; set before any is read.</summary>
    public TextPlace Place
    {
        get;
        set
        {
            field = value;
            lines[(value, "")] = (int)node.Start.Line;
        }
    } = place;

    public string Text(string field, string otherwise = "") => TextOrNone(field) ?? otherwise;

    /// <summary>On one line: codes, titles and words to choose among.</summary>
    public string Line(string field, string otherwise = "") =>
        TextOrNone(field) is { } text ? Cells.OneLine(text) : otherwise;

    public string? TextOrNone(string field)
    {
        if (Find(field) is not { } value)
            return null;
        if (value is YamlScalarNode scalar)
            return IsNothing(scalar) ? null : Cells.TidyOrNone(scalar.Value);
        Wrong(value, field, "Här ska stå en text, inte en lista eller flera fält.");
        return null;
    }

    public IReadOnlyList<string> Texts(string field)
    {
        var texts = new List<string>();
        foreach (var child in List(field))
            if (child is YamlScalarNode scalar)
                texts.Add(Cells.Tidy(scalar.Value));
            else
                Wrong(child, field, "Varje punkt i listan ska vara en text.");
        return texts;
    }

    /// <summary>Fields named 1 to 4; a list of four texts is taken too.</summary>
    public IReadOnlyList<string> Levels(string field)
    {
        switch (Find(field))
        {
            case null or YamlScalarNode { Value: null or "" or "null" or "~" }:
                return [];
            case YamlSequenceNode:
                return Texts(field);
            case YamlMappingNode mapping:
                var part = new YamlFields(mapping, Named(field), faults, Place, lines);
                var levels = Enumerable
                    .Range(1, 4)
                    .Select(n => part.Text(n.ToString(CultureInfo.InvariantCulture)))
                    .ToList();
                part.Done();
                return levels;
            case var other:
                Wrong(
                    other,
                    field,
                    "Skriv en text för var och en av nivåerna 1–4, eller ingen alls."
                );
                return [];
        }
    }

    public IEnumerable<T> Each<T>(string field, Func<int, YamlFields, T> read)
    {
        var at = 0;
        foreach (var child in List(field))
            if (child is YamlMappingNode mapping)
                yield return read(at++, new(mapping, Named(field), faults, Place, lines));
            else
                Wrong(child, field, "Varje punkt i listan ska ha fält, som ”id: …”.");
    }

    /// <summary>What nobody asked for is misspelt or does not belong here.</summary>
    public void Done()
    {
        foreach (var key in node.Children.Keys)
            if (key is not YamlScalarNode { Value: { } name })
                Wrong(key, "", "Fältets namn ska vara ett ord.");
            else if (!_asked.Contains(name))
                Wrong(
                    key,
                    Short(name),
                    "Fältet är okänt. Ta bort det eller rätta stavningen; här kan stå {0}.",
                    string.Join(", ", _asked)
                );
    }

    private YamlNode? Find(string field)
    {
        _asked.Add(field);
        if (!node.Children.TryGetValue(new YamlScalarNode(field), out var value))
            return null;
        lines.TryAdd((Place, field), (int)value.Start.Line);
        return value;
    }

    private YamlSequenceNode List(string field)
    {
        switch (Find(field))
        {
            case null:
                return new();
            case YamlSequenceNode list:
                return list;
            case YamlScalarNode scalar when IsNothing(scalar):
                return new();
            case var other:
                Wrong(other, field, "Här ska stå en lista.");
                return new();
        }
    }

    private void Wrong(YamlNode at, string field, string sentence, params object[] words) =>
        faults.Add(
            ReadFile.Fault(
                at.Start.Line.ToString(CultureInfo.InvariantCulture),
                Named(field),
                sentence,
                words
            )
        );

    private string Named(string field) => path.Length == 0 ? field : path + "." + field;

    private static bool IsNothing(YamlScalarNode scalar) =>
        string.IsNullOrWhiteSpace(scalar.Value)
        || (scalar.Style == YamlDotNet.Core.ScalarStyle.Plain && scalar.Value is "null" or "~");

    private static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
