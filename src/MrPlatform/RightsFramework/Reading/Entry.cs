using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MrPlatform.RightsFramework.Reading;

/// <summary>
/// One group of fields in a content file, read field by field. It knows its line, notes a fault instead of throwing,
/// and remembers what was asked for, so that a misspelt field is found by <see cref="Done"/>.
/// </summary>
internal sealed partial class Entry(string file, YamlMappingNode node, string path, Faults faults)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public string File => file;

    public int Line => (int)node.Start.Line;

    /// <summary>Of this, in Swedish, as far as the other tells it in another language.</summary>
    public string Fingerprint(Entry translation, string body = "") =>
        Reading.Fingerprint.Of(node, translation.Node, body);

    private YamlMappingNode Node => node;

    public string Text(string field)
    {
        var text = TextOrNone(field);
        if (text is null)
            Wrong(field, $"Fältet saknas eller är tomt. Skriv ”{field}: …”.");
        return text ?? "";
    }

    public string? TextOrNone(string field)
    {
        if (Find(field) is not { } value)
            return null;
        if (value is not YamlScalarNode scalar)
        {
            Wrong(field, "Här ska stå en text, inte en lista eller flera fält.");
            return null;
        }

        var text = scalar.Value?.Trim();
        var isNull = scalar.Style == ScalarStyle.Plain && text is "null" or "~";
        return string.IsNullOrEmpty(text) || isNull ? null : text;
    }

    public bool Flag(string field) => FlagOrNone(field) ?? Missing(field);

    public bool? FlagOrNone(string field)
    {
        var text = TextOrNone(field);
        if (text is null or "true" or "false")
            return text is null ? null : text is "true";
        Wrong(field, $"”{text}” är varken true eller false. Välj ett av dem.");
        return null;
    }

    public DateOnly? DayOrNone(string field)
    {
        var text = TextOrNone(field);
        if (text is null)
            return null;
        if (
            DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            return day;
        Wrong(
            field,
            $"”{text}” är inte ett datum. Skriv år, månad och dag, till exempel 2026-11-22."
        );
        return null;
    }

    public T OneOf<T>(string field, IReadOnlyDictionary<string, T> allowed)
        where T : struct
    {
        var text = Text(field);
        if (allowed.TryGetValue(text, out var value))
            return value;
        if (text.Length > 0)
            Wrong(field, $"”{text}” är inte ett tillåtet värde. Välj {Choices(allowed.Keys)}.");
        return default;
    }

    /// <summary>Every list item as (its line, its text).</summary>
    public IReadOnlyList<(int Line, string Text)> Lines(string field)
    {
        if (Sequence(field) is not { } sequence)
            return [];
        var lines = new List<(int, string)>(sequence.Children.Count);
        foreach (var child in sequence)
        {
            if (child is YamlScalarNode { Value.Length: > 0 } scalar)
                lines.Add(((int)child.Start.Line, scalar.Value));
            else
                faults.Add(
                    file,
                    (int)child.Start.Line,
                    Named(field),
                    "Varje punkt i listan ska vara en text."
                );
        }

        return lines;
    }

    public IReadOnlyList<string> Texts(string field) => [.. Lines(field).Select(line => line.Text)];

    public IReadOnlyList<Entry> Entries(string field)
    {
        if (Sequence(field) is not { } sequence)
            return [];
        var entries = new List<Entry>(sequence.Children.Count);
        foreach (var child in sequence)
        {
            if (child is YamlMappingNode mapping)
                entries.Add(new Entry(file, mapping, Named(field), faults));
            else
                faults.Add(
                    file,
                    (int)child.Start.Line,
                    Named(field),
                    "Varje punkt i listan ska ha fält, som ”id: …”."
                );
        }

        return entries;
    }

    public Entry Part(string field)
    {
        if (Find(field) is YamlMappingNode mapping)
            return new Entry(file, mapping, Named(field), faults);
        Wrong(field, "Fältet saknas eller är tomt. Det ska ha egna fält under sig.");
        return new Entry(file, node, Named(field), new Faults());
    }

    public bool Has(string field) => Find(field) is not null;

    /// <summary>Call when all fields are read: what nobody asked for is misspelt or does not belong here.</summary>
    public void Done()
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>())
        {
            var name = key.Value ?? "";
            if (!asked.Contains(name))
                faults.Add(
                    file,
                    (int)key.Start.Line,
                    Named(name),
                    $"Fältet är okänt. Ta bort det eller rätta stavningen; här kan stå {Choices(asked.Order(StringComparer.Ordinal))}."
                );
        }
    }

    public void Wrong(string field, string sentence, int? line = null) =>
        faults.Add(file, line ?? LineOf(field), Named(field), sentence);
}
