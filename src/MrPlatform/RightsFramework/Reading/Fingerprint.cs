using System.Security.Cryptography;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace MrPlatform.RightsFramework.Reading;

/// <summary>
/// A short mark of the Swedish wording that a translation stands for: only the fields that are translated, and not what has
/// an id and so a translation of its own. Another mark than last time means that the Swedish has changed since.
/// </summary>
internal static class Fingerprint
{
    // Enough to tell one wording from the next; nothing is kept secret by it.
    private const int Shown = 10;

    // Told in each language on its own; no wording.
    private static readonly HashSet<string> NotWording = new(StringComparer.Ordinal)
    {
        "id",
        "right",
        "version",
        "published",
        "reviewed",
        "responsible",
    };

    public static string Of(YamlNode swedish, YamlNode translation, string body = "")
    {
        var wording = new StringBuilder();
        Add(wording, swedish, translation);
        wording.Append(body.ReplaceLineEndings("\n").Trim());
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(wording.ToString()));
        return Convert.ToHexStringLower(hash)[..Shown];
    }

    private static void Add(StringBuilder wording, YamlNode swedish, YamlNode? translation)
    {
        switch (swedish, translation)
        {
            case (YamlScalarNode text, _):
                wording.Append(text.Value?.Trim()).Append('\n');
                break;
            case (YamlSequenceNode list, _):
                foreach (var (at, child) in list.Index())
                    if (!HasId(child))
                        Add(
                            wording,
                            child,
                            (translation as YamlSequenceNode)?.ElementAtOrDefault(at)
                        );
                break;
            case (YamlMappingNode fields, YamlMappingNode translated):
                foreach (var name in Names(translated))
                    if (fields.Children.TryGetValue(new YamlScalarNode(name), out var child))
                        Add(
                            wording.Append(name).Append('='),
                            child,
                            translated.Children[new YamlScalarNode(name)]
                        );
                break;
        }
    }

    private static IEnumerable<string> Names(YamlMappingNode fields) =>
        fields
            .Children.Keys.OfType<YamlScalarNode>()
            .Select(key => key.Value ?? "")
            .Where(name => !NotWording.Contains(name))
            .Order(StringComparer.Ordinal);

    private static bool HasId(YamlNode node) =>
        node is YamlMappingNode fields && fields.Children.ContainsKey(new YamlScalarNode("id"));
}
