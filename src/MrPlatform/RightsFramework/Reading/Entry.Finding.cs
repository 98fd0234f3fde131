using YamlDotNet.RepresentationModel;

namespace MrPlatform.RightsFramework.Reading;

internal sealed partial class Entry
{
    private YamlNode? Find(string field)
    {
        asked.Add(field);
        return node.Children.TryGetValue(new YamlScalarNode(field), out var value) ? value : null;
    }

    private YamlSequenceNode? Sequence(string field)
    {
        var value = Find(field);
        if (value is YamlSequenceNode sequence)
            return sequence;
        Wrong(
            field,
            value is null ? "Listan saknas. Skriv [] om den ska vara tom." : "Här ska stå en lista."
        );
        return null;
    }

    private bool Missing(string field)
    {
        if (!Has(field))
            Wrong(field, "Fältet saknas. Skriv true eller false.");
        return false;
    }

    // A missing field has no line of its own: the editor is sent to where the group begins.
    private int LineOf(string field) => (int)(Find(field) ?? node).Start.Line;

    private string Named(string field) => path.Length == 0 ? field : path + "." + field;

    private static string Choices(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count < 2
            ? string.Concat(all)
            : string.Join(", ", all.SkipLast(1)) + " eller " + all[^1];
    }
}
